import type { Context } from 'hono'
import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import type { Base } from '../../base/made-from.ts'
import type { RoleId } from '../../base/permission.ts'
import { plainLine, plainText } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import { openList } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from './access.ts'
import { changeHandlers } from './log/newsroom-routes.tsx'
import type { AccountLog } from './log/service.ts'
import * as say from './messages/newsroom.ts'
import { peopleRoutes } from './routes.ts'
import type { Newsroom } from './service.ts'
import type { Staff, StaffId } from './staff.ts'
import { peopleList } from './views/people-list.tsx'
import { PeoplePage, staffRefusals, type Tried } from './views/people-page.tsx'

type C = Context<NewsroomWeb>

type Needs = {
  newsroom: Newsroom
  accountLog: AccountLog
  /** The sections there are; where editors and moderators decide. */
  settings: { site(): Promise<{ sections: readonly { id: string; name: string }[] }> }
  desk: (c: C) => Promise<Desk>
}

const several = z.preprocess(
  (sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(idOf('section')),
)
const person = {
  name: plainLine({ max: 120, says: say.pleaseGiveTheirName }),
  role: z.custom<RoleId>((value) => typeof value === 'string' && /^[a-z0-9]{1,40}$/.test(value), {
    error: say.pleaseChooseRole,
  }),
  sections: several,
}
const newForm = z.object({ ...person, email: z.email({ error: say.pleaseGiveTheirAddress }).max(254) })
const changeForm = z.object({ ...person, base: z.string().max(40).default('') })
const authorForm = z.object({
  authorName: plainLine({ max: 120, says: say.pleaseGiveNameAsReaders }),
  bio: plainText({ max: 600, min: 0 }),
  staffId: z.union([z.literal(''), idOf('staff')]),
})

/** Who works here, and who is credited. */
export function peopleHandlers(needs: Needs) {
  return [
    on(peopleRoutes.list, async ({ c, query }) => c.html(await page(c, needs, { done: query.done }))),
    on(peopleRoutes.add, ({ c }) => addPerson(c, needs)),
    ...changeHandlers(needs),
    on(peopleRoutes.change, ({ c, params }) => changePerson(c, needs, params.id)),
    on(peopleRoutes.depart, ({ c, params }) => markAsLeft(c, needs, params.id)),
    on(peopleRoutes.link, ({ c, params }) => showLink(c, needs, params.id)),
    on(peopleRoutes.addAuthor, ({ c }) => addAuthor(c, needs)),
  ]
}

async function addPerson(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, newForm)
  if ('problems' in form) return c.html(await page(c, needs, { problems: form.problems, typed: form.typed }), 422)
  const { email, name, role, sections } = form.read
  const who = { email, name, role, sections }
  const outcome = await needs.newsroom.addStaff(c.get('actor'), who)
  if ('refused' in outcome) {
    const typed = { email, name, role }
    const says = staffRefusals[outcome.refused]
    const tried = outcome.refused === 'already-here' ? { problems: { email: says } } : { trouble: says }
    return c.html(await page(c, needs, { ...tried, typed }), 422)
  }
  return showLink(c, needs, outcome.done.id)
}

/** The link is shown in this answer and nowhere else; only its hash is kept. */
async function showLink(c: C, needs: Needs, id: StaffId): Promise<Response> {
  const outcome = await needs.newsroom.linkFor(c.get('actor'), id)
  if ('done' in outcome) {
    const { staff, address } = outcome.done
    return c.html(await page(c, needs, { link: { name: staff.name, address } }))
  }
  if (outcome.refused === 'no-such-person') return c.notFound()
  return c.html(await page(c, needs, { trouble: staffRefusals[outcome.refused] }), 422)
}

async function changePerson(c: C, needs: Needs, id: StaffId): Promise<Response> {
  const form = await readBody(c, changeForm)
  if ('problems' in form) return c.html(await page(c, needs, { trouble: Object.values(form.problems)[0] }), 422)
  const { name, role, sections, base } = form.read
  const change = { id, name, role, sections }
  const from = base === '' ? {} : { base: base as Base }
  const outcome = await needs.newsroom.reviseStaff(c.get('actor'), { ...change, ...from })
  if ('done' in outcome) return c.redirect(`${peopleRoutes.list.to()}?done=changed`, 303)
  if (outcome.refused === 'changed-meanwhile') return overtakenBy(c, needs, { now: outcome.now, change })
  if (outcome.refused === 'no-such-person') return c.notFound()
  return c.html(await page(c, needs, { trouble: staffRefusals[outcome.refused] }), 422)
}

type Changed = Pick<Staff, 'name' | 'role' | 'sections'>

/** Both, and what was chosen in its form, which is made from the newer one now. */
async function overtakenBy(c: C, needs: Needs, { now, change }: { now: Staff; change: Changed }): Promise<Response> {
  const [site, roles] = await Promise.all([needs.settings.site(), needs.newsroom.roles()])
  const inWords = ({ name, role, sections }: Changed) => {
    const called = roles.find(({ id }) => id === role)?.name ?? ''
    const named = site.sections.filter(({ id }) => sections !== 'all' && sections.some((each) => each === id))
    return { name, role: called, sections: named.map((each) => each.name).join(', ') || say.allSections() }
  }
  const labels = { name: say.staffName(), role: say.role(), sections: say.sections() }
  const fields = differing(labels, { theirs: inWords(now), yours: inWords(change) })
  const collided = { fields, theirs: peopleRoutes.list.to() }
  return c.html(await page(c, needs, { collided, person: { ...now, ...change } }), 409)
}

async function markAsLeft(c: C, needs: Needs, id: StaffId): Promise<Response> {
  const outcome = await needs.newsroom.markAsLeft(c.get('actor'), id)
  if ('done' in outcome) return c.redirect(`${peopleRoutes.list.to()}?done=left`, 303)
  if (outcome.refused === 'no-such-person') return c.notFound()
  return c.html(await page(c, needs, { trouble: staffRefusals[outcome.refused] }), 422)
}

async function addAuthor(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, authorForm)
  if ('problems' in form) return c.html(await page(c, needs, { problems: form.problems, typed: form.typed }), 422)
  const { authorName: name, bio, staffId } = form.read
  const outcome = await needs.newsroom.addAuthor(c.get('actor'), { name, bio, ...(staffId ? { staffId } : {}) })
  return 'done' in outcome ? c.redirect(`${peopleRoutes.list.to()}?done=author`, 303) : notAllowed(c, needs)
}

async function page(c: C, { newsroom, settings, desk }: Needs, tried: Tried): Promise<string> {
  const [{ sections }, staff, authors] = await Promise.all([settings.site(), newsroom.all(), newsroom.authors()])
  const actor = c.get('actor')
  const roles = (await newsroom.roles()).filter((role) => newsroom.mayGive(actor, role))
  const shown = { desk: await desk(c), own: actor.id, sections, roles, ...tried }
  const list = await openList(peopleList, {
    query: queryOf(c, peopleRoutes.list),
    given: shown,
    load: ({ filter, ...paging }) => newsroom.list({ left: filter.left !== undefined }, paging),
  })
  return htmlDocument(<PeoplePage {...shown} list={list} staff={staff} authors={authors} />)
}
