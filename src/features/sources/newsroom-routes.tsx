import type { Context } from 'hono'
import type { z } from 'zod'
import { baseOf, readBase } from '../../base/made-from.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import { openList } from '../../ui/newsroom/list/open.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { may, type NewsroomWeb } from '../staff/index.ts'
import { sourceChangeForm, sourceForm } from './forms.ts'
import { editRecord } from './permissions.ts'
import { sourceDeskRoutes } from './routes.ts'
import type { SourceFields, Sources } from './service.ts'
import { type Source, shownOfSource } from './source.ts'
import { sourceList } from './views/sources-list.tsx'
import { SourcePage, SourcesPage, typedOfSource } from './views/sources-pages.tsx'
import { lookRefusals, sourceKindNames, sourceLabels, sourceRefusals } from './words.ts'

type C = Context<NewsroomWeb>
type Needs = { sources: Sources; desk: (c: C) => Promise<Desk> }

/** Where the record knows things from, with what the newsroom alone knows of a source. */
export function sourceHandlers(needs: Needs) {
  return [
    on(sourceDeskRoutes.list, ({ c }) => list(c, needs)),
    on(sourceDeskRoutes.add, ({ c }) => add(c, needs)),
    on(sourceDeskRoutes.show, ({ c, target: source }) => show(c, needs, { source })),
    on(sourceDeskRoutes.change, ({ c, target: source }) => change(c, needs, source)),
    on(sourceDeskRoutes.look, ({ c, target: source }) => look(c, needs, source)),
  ]
}

type Trouble = { problems: Record<string, string>; typed: Record<string, string> }

async function list(c: C, { sources: all, desk }: Needs, trouble?: Trouble): Promise<Response> {
  const given = { desk: await desk(c) }
  const shown = await openList(sourceList, { query: queryOf(c, sourceDeskRoutes.list), given, load: all.list })
  const page = <SourcesPage {...given} list={shown} mayEdit={may(c.get('actor'), editRecord)} trouble={trouble} />
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

async function add(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, sourceForm)
  if ('problems' in form) return list(c, needs, form)
  const outcome = await needs.sources.add(c.get('actor'), fieldsFrom(form.read))
  if ('done' in outcome) return c.redirect(sourceDeskRoutes.show.to({ id: outcome.done.id }), 303)
  return list(c, needs, { problems: { title: sourceRefusals[outcome.refused] }, typed: form.read })
}

type Showing = { source: Source; trouble?: Trouble; problem?: string; collided?: Collided }

async function show(
  c: C,
  { sources, desk }: Needs,
  { source, trouble, problem, collided }: Showing,
): Promise<Response> {
  const mayEdit = may(c.get('actor'), editRecord)
  const [note, looks] = await Promise.all([mayEdit ? sources.note(source.id) : '', sources.looks.of(source.id)])
  const isSaved = queryOf(c, sourceDeskRoutes.show).done !== undefined
  const base = trouble?.typed.base || baseOf(shownOfSource(source, note))
  const shown = { source, note, looks, mayEdit, trouble, problem, isSaved, base, collided }
  const page = <SourcePage desk={await desk(c)} {...shown} />
  return c.html(await htmlDocument(page), collided ? 409 : trouble || problem ? 422 : 200)
}

async function look(c: C, needs: Needs, source: Source): Promise<Response> {
  const outcome = await needs.sources.looks.ask(c.get('actor'), source.id)
  if ('done' in outcome) return c.redirect(sourceDeskRoutes.show.to({ id: source.id }), 303)
  return show(c, needs, { source, problem: lookRefusals[outcome.refused] })
}

async function change(c: C, needs: Needs, source: Source): Promise<Response> {
  const form = await readBody(c, sourceChangeForm)
  if ('problems' in form) return show(c, needs, { source, trouble: form })
  const { base: sent, ...typed } = form.read
  const base = readBase(sent, shownOfSource(source, await needs.sources.note(source.id)))
  const outcome = await needs.sources.change(c.get('actor'), source.id, { ...fieldsFrom(typed), base })
  const address = sourceDeskRoutes.show.to({ id: source.id })
  if ('done' in outcome) return c.redirect(`${address}?done=saved`, 303)
  if (outcome.refused !== 'changed-meanwhile') {
    const trouble = { problems: { title: sourceRefusals[outcome.refused] }, typed: { ...typed, base } }
    return show(c, needs, { source, trouble })
  }
  const { now } = outcome
  const theirs = { ...typedOfSource(now.source, now.note), kind: sourceKindNames[now.source.kind] }
  const yours = { ...typed, kind: sourceKindNames[typed.kind] }
  const collided = { fields: differing(sourceLabels, { theirs, yours }), theirs: address }
  const trouble = { problems: {}, typed: { ...typed, base: baseOf(shownOfSource(now.source, now.note)) } }
  return show(c, needs, { source: now.source, trouble, collided })
}

function fieldsFrom({ url, seenOn, storedHash, reason, ...rest }: z.infer<typeof sourceForm>): SourceFields {
  const given = (text: string) => text || null
  return { ...rest, url: given(url), seenOn: given(seenOn), storedHash: given(storedHash), reason: given(reason) }
}
