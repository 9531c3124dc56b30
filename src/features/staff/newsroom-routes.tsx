import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idOf, isId } from '../../base/id.ts'
import type { Base } from '../../base/made-from.ts'
import { plainLine, plainText } from '../../base/text.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { NotAllowedPage } from '../../ui/newsroom/parts.tsx'
import { urls } from '../../urls.ts'
import type { ChangeId } from './log/change.ts'
import type { AccountLog } from './log/service.ts'
import { may } from './rules.ts'
import type { Newsroom } from './service.ts'
import { type Actor, type NewsroomWeb, roles, type Staff, type StaffId } from './staff.ts'
import { ChangesPage } from './views/log-page.tsx'
import { PeoplePage, staffRefusals, type Tried } from './views/people-page.tsx'

type C = Context<NewsroomWeb>

type Needs = {
  newsroom: Newsroom
  accountLog: AccountLog
  /** The sections there are; where editors and moderators decide. */
  settings: { site(): Promise<{ sections: readonly { id: string; name: string }[] }> }
  signInLink: (id: StaffId, by: Actor) => Promise<string>
  desk: (c: C) => Promise<Desk>
}

const several = z.preprocess(
  (sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(idOf('section')),
)
const person = {
  name: plainLine({ max: 120, says: 'Please give their name.' }),
  role: z.enum(roles, 'Please choose a role.'),
  sections: several,
}
const newForm = z.object({ ...person, email: z.email('Please give their address.').max(254) })
const changeForm = z.object({ ...person, base: z.string().max(40).default('') })
const authorForm = z.object({
  authorName: plainLine({ max: 120, says: 'Please give the name as readers will see it.' }),
  bio: plainText({ max: 600, min: 0 }),
  staffId: z.union([z.literal(''), idOf('staff')]),
})

/** Who works here, and who is credited. */
export function peopleRoutes(needs: Needs) {
  const app = new Hono<NewsroomWeb>()
  const manage = (act: (c: C, needs: Needs) => Promise<Response>) => async (c: C) =>
    may(c.get('actor'), 'staff.manage') ? act(c, needs) : notAllowed(c, needs)

  app.get(
    urls.newsroom.people,
    manage(async (c) => c.html(await page(c, needs, { done: c.req.query('done') }))),
  )
  app.post(urls.newsroom.people, manage(addPerson))
  app.get(urls.newsroom.changes, (c) => showChanges(c, needs))
  app.post('/newsroom/people/:id', manage(changePerson))
  app.post('/newsroom/people/:id/departure', manage(markAsLeft))
  app.post('/newsroom/people/:id/link', manage(anotherLink))
  app.post(urls.newsroom.authors, manage(addAuthor))
  return app
}

async function addPerson(c: C, needs: Needs): Promise<Response> {
  const form = await readForm(c, newForm)
  if ('problems' in form) return c.html(await page(c, needs, { problems: form.problems, typed: form.typed }), 422)
  const { email, name, role, sections } = form.read
  const who = { email, name, role, sections: sectionsOf(role, sections) }
  const outcome = await needs.newsroom.addStaff(c.get('actor'), who)
  if ('refused' in outcome) {
    const typed = { email, name, role }
    return c.html(await page(c, needs, { problems: { email: staffRefusals[outcome.refused] }, typed }), 422)
  }
  return showLink(c, needs, outcome.done)
}

/** The link is shown in this answer and nowhere else; only its hash is kept. */
async function showLink(c: C, needs: Needs, staff: Staff): Promise<Response> {
  const link = { name: staff.name, address: await needs.signInLink(staff.id, c.get('actor')) }
  return c.html(await page(c, needs, { link }))
}

async function showChanges(c: C, needs: Needs): Promise<Response> {
  const before = c.req.query('before') ?? ''
  const outcome = await needs.accountLog.page(c.get('actor'), isId(before) ? (before as ChangeId) : null)
  if ('refused' in outcome) return notAllowed(c, needs)
  return c.html(await htmlDocument(<ChangesPage desk={await needs.desk(c)} page={outcome.done} />))
}

async function changePerson(c: C, needs: Needs): Promise<Response> {
  const id = staffIdOf(c)
  const form = await readForm(c, changeForm)
  if (!id) return c.notFound()
  if ('problems' in form) return c.html(await page(c, needs, { trouble: Object.values(form.problems)[0] }), 422)
  const { name, role, sections, base } = form.read
  const change = { id, name, role, sections: sectionsOf(role, sections) }
  const from = base === '' ? {} : { base: base as Base }
  const outcome = await needs.newsroom.reviseStaff(c.get('actor'), { ...change, ...from })
  if ('done' in outcome) return c.redirect(`${urls.newsroom.people}?done=changed`, 303)
  if (outcome.refused === 'changed-meanwhile') return overtakenBy(c, needs, { now: outcome.now, change })
  if (outcome.refused === 'no-such-person') return c.notFound()
  return c.html(await page(c, needs, { trouble: staffRefusals[outcome.refused] }), 422)
}

type Changed = Pick<Staff, 'name' | 'role' | 'sections'>

/** Both, and what was chosen in its form, which is made from the newer one now. */
async function overtakenBy(c: C, needs: Needs, { now, change }: { now: Staff; change: Changed }): Promise<Response> {
  const site = await needs.settings.site()
  const inWords = ({ name, role, sections }: Changed) => {
    const named = site.sections.filter(({ id }) => sections === 'all' || sections.some((each) => each === id))
    return { name, role, sections: sections === 'all' ? 'all' : named.map((each) => each.name).join(', ') }
  }
  const labels = { name: 'Name', role: 'Role', sections: 'Sections' }
  const fields = differing(labels, { theirs: inWords(now), yours: inWords(change) })
  const collided = { fields, theirs: urls.newsroom.people }
  return c.html(await page(c, needs, { collided, person: { ...now, ...change } }), 409)
}

async function markAsLeft(c: C, needs: Needs): Promise<Response> {
  const id = staffIdOf(c)
  if (!id) return c.notFound()
  const outcome = await needs.newsroom.markAsLeft(c.get('actor'), id)
  if ('done' in outcome) return c.redirect(`${urls.newsroom.people}?done=left`, 303)
  if (outcome.refused === 'no-such-person') return c.notFound()
  return c.html(await page(c, needs, { trouble: staffRefusals[outcome.refused] }), 422)
}

async function anotherLink(c: C, needs: Needs): Promise<Response> {
  const id = staffIdOf(c)
  const staff = id && (await needs.newsroom.byId(id))
  return staff && staff.leftAt === null ? showLink(c, needs, staff) : c.notFound()
}

async function addAuthor(c: C, needs: Needs): Promise<Response> {
  const form = await readForm(c, authorForm)
  if ('problems' in form) return c.html(await page(c, needs, { problems: form.problems, typed: form.typed }), 422)
  const { authorName: name, bio, staffId } = form.read
  const outcome = await needs.newsroom.addAuthor(c.get('actor'), { name, bio, ...(staffId ? { staffId } : {}) })
  return 'done' in outcome ? c.redirect(`${urls.newsroom.people}?done=author`, 303) : notAllowed(c, needs)
}

/** Sections bound editors and moderators only; none chosen means all of them. */
function sectionsOf(role: Staff['role'], chosen: NonNullable<Exclude<Staff['sections'], 'all'>>): Staff['sections'] {
  return chosen.length > 0 && (role === 'editor' || role === 'moderator') ? chosen : 'all'
}

function staffIdOf(c: C): StaffId | undefined {
  return idOf('staff').safeParse(c.req.param('id')).data
}

async function page(c: C, { newsroom, settings, desk }: Needs, tried: Tried): Promise<string> {
  const [{ sections }, staff, authors] = await Promise.all([settings.site(), newsroom.all(), newsroom.authors()])
  const shown = { desk: await desk(c), own: c.get('actor').id, staff, authors, sections, ...tried }
  return htmlDocument(<PeoplePage {...shown} />)
}

async function notAllowed(c: C, { desk }: Needs): Promise<Response> {
  return c.html(await htmlDocument(<NotAllowedPage desk={await desk(c)} />), 403)
}
