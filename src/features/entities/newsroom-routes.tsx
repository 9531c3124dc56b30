import type { Context } from 'hono'
import { isId } from '../../base/id.ts'
import { type Base, baseOf, readBase } from '../../base/made-from.ts'
import { said } from '../../base/messages.ts'
import type { Path } from '../../base/path.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import { openList } from '../../ui/newsroom/list/open.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { SourceId, Sources } from '../sources/index.ts'
import { editRecord } from '../sources/permissions.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import { type Entry, type EntryKind, entryKinds, type RoleId, shownOfEntry } from './entry.ts'
import { entryChangeForm, entryForm, newEntryForm, roleChangeForm, roleForm } from './forms.ts'
import * as say from './messages/newsroom.ts'
import { entityDeskRoutes } from './routes.ts'
import type { Entities } from './service.ts'
import type { usedIn } from './slots.ts'
import { type Ending, EntryDeskPage, type EntryTyped, entryLabels, typedOfEntry } from './views/entry-desk-page.tsx'
import { recordList } from './views/record-list.tsx'
import { RecordPage } from './views/record-page.tsx'
import { idFrom, whoIs } from './who-is.ts'
import { entryRefusals, mergeRefusals, removeRefusals, roleRefusals } from './words.ts'

type C = Context<NewsroomWeb>
type Needs = {
  entities: Entities
  sources: Sources
  usedIn: NonNullable<(typeof usedIn)['filling']>
  desk: (c: C) => Promise<Desk>
}

/** The people, organisations and places of the record. */
export function entityHandlers(needs: Needs) {
  return [
    on(entityDeskRoutes.list, ({ c }) => list(c, needs)),
    on(entityDeskRoutes.add, ({ c }) => add(c, needs)),
    on(entityDeskRoutes.show, ofEntry(needs, show)),
    on(entityDeskRoutes.change, ofEntry(needs, change)),
    on(entityDeskRoutes.addRole, ofEntry(needs, addRole)),
    on(entityDeskRoutes.changeRole, ({ params, ...asked }) =>
      ofEntry(needs, (c, _, entry) => changeRole(c, needs, { entry, id: params.role }))(asked),
    ),
    on(entityDeskRoutes.merge, ofEntry(needs, merge)),
    on(entityDeskRoutes.remove, ofEntry(needs, remove)),
  ]
}

const kinds = { people: 'person', organisations: 'organisation', places: 'place' } as const satisfies Record<
  string,
  EntryKind
>

/** Where the newsroom keeps whoever readers have a page of. */
export function entryMadeAt({ entities }: Pick<Needs, 'entities'>) {
  return async (path: Path): Promise<string | undefined> => {
    const [, folder = '', slug] = path.split('/')
    const kind = Object.entries(kinds).find(([name]) => name === folder)?.[1]
    const entry = kind && slug ? await entities.at(kind, decodeURIComponent(slug)) : undefined
    return entry && entityDeskRoutes.show.to({ id: entry.id })
  }
}

type OfEntry = (c: C, needs: Needs, entry: Entry) => Promise<Response>

/** Whoever was merged is found at the entry they were merged into. */
function ofEntry(needs: Needs, act: OfEntry) {
  return ({ c, target: entry }: { c: C; target: Entry }) =>
    entry.mergedInto ? c.redirect(entityDeskRoutes.show.to({ id: entry.mergedInto }), 303) : act(c, needs, entry)
}

type Trouble = { problems: Record<string, string>; typed: Record<string, string> }

async function list(c: C, { entities, desk }: Needs, trouble?: Trouble): Promise<Response> {
  const query = queryOf(c, entityDeskRoutes.list)
  const given = { desk: await desk(c) }
  const page = (
    <RecordPage
      {...given}
      list={
        await openList(recordList, {
          ...{ query, given },
          load: ({ filter: { q, kind }, ...paging }) => entities.list({ words: q, kind }, paging),
        })
      }
      sought={query.q}
      mayEdit={may(c.get('actor'), editRecord)}
      trouble={trouble}
      notice={query.done === 'removed' ? 'Removed.' : undefined}
    />
  )
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

async function add(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, newEntryForm)
  if ('problems' in form) return list(c, needs, form)
  const { kind, ...fields } = form.read
  const outcome = await needs.entities.add(c.get('actor'), kind, { ...fields, pronoun: fields.pronoun || null })
  if ('done' in outcome) return c.redirect(`${entityDeskRoutes.show.to({ id: outcome.done.id })}?done=added`, 303)
  const typed = { name: fields.name, description: fields.description, kind }
  return list(c, needs, { problems: { name: entryRefusals[outcome.refused] }, typed })
}

const notices: Record<string, string> = said({
  added: say.addedToRecord,
  changed: 'Saved.',
  role: say.roleIsSaved,
  merged: say.mergedItsAddressesLeadHere,
})

type Showing = {
  typed?: EntryTyped
  problems?: Record<string, string>
  problem?: string
  collided?: Collided
  ending?: Ending
}

async function show(c: C, needs: Needs, entry: Entry): Promise<Response> {
  return page(c, needs, { entry, showing: {} })
}

async function page(
  c: C,
  { entities, sources: all, usedIn, desk }: Needs,
  { entry, showing }: { entry: Entry; showing: Showing },
): Promise<Response> {
  const { done = '', was } = queryOf(c, entityDeskRoutes.show)
  const [roles, used, sources] = await Promise.all([
    entry.kind === 'organisation' ? entities.rolesIn(entry.id) : entities.rolesOf([entry.id]),
    usedIn({ actor: c.get('actor'), entry, was: entry.aliases.find((alias) => alias === was) }),
    all.newest(),
  ])
  const people = await entities.byIds(roles.map(({ personId }) => personId))
  const shown = (
    <EntryDeskPage
      desk={await desk(c)}
      entry={entry}
      roles={roles}
      people={people}
      used={used}
      sources={sources}
      mayEdit={may(c.get('actor'), editRecord)}
      notice={notices[done]}
      {...showing}
    />
  )
  return c.html(await htmlDocument(shown), statusOf(showing))
}

function statusOf({ collided, problem, problems }: Showing) {
  if (collided) return 409
  return problem || problems ? 422 : 200
}

async function change(c: C, needs: Needs, entry: Entry): Promise<Response> {
  const form = await readBody(c, entryChangeForm)
  if ('problems' in form) return page(c, needs, { entry, showing: form })
  const { base: sent, ...read } = form.read
  const base = readBase(sent, shownOfEntry(entry))
  const fields = { ...read, pronoun: read.pronoun || null }
  const outcome = await needs.entities.change(c.get('actor'), entry.id, { ...fields, base })
  if ('done' in outcome) {
    const was = outcome.done.name === entry.name ? {} : { was: entry.name }
    return c.redirect(
      `${entityDeskRoutes.show.to({ id: entry.id })}?${new URLSearchParams({ done: 'changed', ...was })}`,
      303,
    )
  }
  const typed = typedOfEntry({ ...entry, ...fields })
  if (outcome.refused === 'changed-meanwhile') return overtakenBy(c, needs, { entry: outcome.now, typed })
  return page(c, needs, {
    entry,
    showing: { problems: { name: entryRefusals[outcome.refused] }, typed: { ...typed, base } },
  })
}

/** Both texts, and what was typed in its form, which is made from the newer one now. */
function overtakenBy(c: C, needs: Needs, { entry, typed }: { entry: Entry; typed: EntryTyped }): Promise<Response> {
  const fields = differing(entryLabels, { theirs: typedOfEntry(entry), yours: typed })
  const collided = { fields, theirs: entityDeskRoutes.show.to({ id: entry.id }) }
  return page(c, needs, { entry, showing: { collided, typed: { ...typed, base: baseOf(shownOfEntry(entry)) } } })
}

async function addRole(c: C, needs: Needs, entry: Entry): Promise<Response> {
  const form = await readBody(c, roleForm)
  if ('problems' in form) return page(c, needs, { entry, showing: form })
  const { title, organisation, from, to, source } = form.read
  const typed = { title, organisation, from, to, source }
  const named = await idFrom(needs.entities, organisation, ['organisation'])
  if ('problem' in named)
    return page(c, needs, { entry, showing: { typed, problems: { organisation: named.problem } } })
  const role = { personId: entry.id, title, organisationId: named.id, from: from || null, to: to || null }
  const sourceId = isId(source) ? (source as SourceId) : null
  const outcome = await needs.entities.addRole(c.get('actor'), { ...role, sourceId })
  if ('done' in outcome) return c.redirect(`${entityDeskRoutes.show.to({ id: entry.id })}?done=role`, 303)
  return page(c, needs, { entry, showing: { typed, problems: { from: roleRefusals[outcome.refused] } } })
}

async function changeRole(c: C, needs: Needs, { entry, id }: { entry: Entry; id: string }): Promise<Response> {
  const form = await readBody(c, roleChangeForm)
  if ('problems' in form || !isId(id)) return c.redirect(entityDeskRoutes.show.to({ id: entry.id }), 303)
  const { entities } = needs
  const { act, to, base: sent } = form.read
  const base = sent === '' ? {} : { base: sent as Base }
  const outcome =
    act === 'remove'
      ? await entities.removeRole(c.get('actor'), id as RoleId, base)
      : await entities.endRole(c.get('actor'), id as RoleId, { to: to || null, ...base })
  if ('done' in outcome) return c.redirect(`${entityDeskRoutes.show.to({ id: entry.id })}?done=role`, 303)
  const ending = { id, to }
  if (outcome.refused !== 'changed-meanwhile')
    return page(c, needs, { entry, showing: { problem: roleRefusals[outcome.refused], ending } })
  const yours = act === 'remove' ? say.roleIsRemoved() : to
  const collided = collidedOn(say.heldUntil(), { entry, theirs: outcome.now.to ?? '', yours })
  return page(c, needs, { entry, showing: { collided, ending } })
}

type Both = { entry: Entry; theirs: string; yours: string }

function collidedOn(label: string, { entry, theirs, yours }: Both): Collided {
  return { fields: [{ label, theirs, yours }], theirs: entityDeskRoutes.show.to({ id: entry.id }) }
}

async function merge(c: C, needs: Needs, entry: Entry): Promise<Response> {
  const form = await readBody(c, entryForm.pick({ name: true }))
  if ('problems' in form) return page(c, needs, { entry, showing: { problem: mergeRefusals['no-such-entry'] } })
  const named = await whoIs(needs.entities, form.read.name, [entry.kind, ...others(entry.kind)])
  if ('problem' in named) return page(c, needs, { entry, showing: { problem: named.problem } })
  const outcome = await needs.entities.merge(c.get('actor'), entry.id, named.entry.id)
  if ('done' in outcome) return c.redirect(`${entityDeskRoutes.show.to({ id: named.entry.id })}?done=merged`, 303)
  return page(c, needs, { entry, showing: { problem: mergeRefusals[outcome.refused] } })
}

function others(kind: EntryKind): EntryKind[] {
  return entryKinds.filter((each) => each !== kind)
}

async function remove(c: C, needs: Needs, entry: Entry): Promise<Response> {
  const outcome = await needs.entities.remove(c.get('actor'), entry.id)
  if ('done' in outcome) return c.redirect(`${entityDeskRoutes.list.to()}?done=removed`, 303)
  return page(c, needs, { entry, showing: { problem: removeRefusals[outcome.refused] } })
}
