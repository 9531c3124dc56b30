import type { Context } from 'hono'
import { z } from 'zod'
import { baseOf, readBase } from '../../../base/made-from.ts'
import type { RoleId } from '../../../base/permission.ts'
import { plainLine } from '../../../base/text.ts'
import { readBody, readFields } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import type { Collided } from '../../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { changeProvider } from '../../sign-in/permissions.ts'
import type { NewsroomWeb } from '../access.ts'
import * as say from '../messages/newsroom.ts'
import { roleRoutes } from '../routes.ts'
import { may } from '../rules.ts'
import type { Newsroom } from '../service.ts'
import { RightsPage } from '../views/rights-page.tsx'
import { RolePage, RolesPage } from '../views/roles-page.tsx'
import { type Grants, type Role, reachIn, shownOfRole, waysIn } from './role.ts'
import type { RoleRefusal } from './rules.ts'
import { differences, roleRefusals } from './words.ts'

type C = Context<NewsroomWeb>
type Needs = {
  newsroom: Newsroom
  settings: { site(): Promise<{ sections: readonly { id: string; name: string }[] }> }
  desk: (c: C) => Promise<Desk>
}

const several = z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(z.enum(waysIn)))
const roleForm = z.object({
  name: plainLine({ max: 60, says: say.pleaseGiveRoleName }),
  description: plainLine({ max: 200, min: 0 }).prefault(''),
  ways: several,
  needsSecondFactor: z.literal('yes').optional(),
  base: z.string().max(40).default(''),
})
const reach = z.enum(['none', 'own', 'sections', 'all'])
const prefix = 'reach-'

/** The roles there are, what each may do, and who may do what through them. */
export function roleHandlers(needs: Needs) {
  return [
    on(roleRoutes.list, async ({ c, query }) => c.html(await list(c, needs, { done: query.done }))),
    on(roleRoutes.new, ({ c }) => form(c, needs, { role: nothingYet })),
    on(roleRoutes.make, ({ c }) => save(c, needs, nothingYet)),
    on(roleRoutes.show, async ({ c, params }) => {
      const role = await needs.newsroom.role(params.role)
      return role && form(c, needs, { role })
    }),
    on(roleRoutes.change, async ({ c, params }) => {
      const role = await needs.newsroom.role(params.role)
      return role && save(c, needs, role)
    }),
    on(roleRoutes.remove, ({ c, params }) => remove(c, needs, params.role)),
    on(roleRoutes.rights, ({ c, query }) => rights(c, needs, query)),
  ]
}

const nothingYet: Role = {
  ...{ id: '' as RoleId, name: '', description: '', grants: {} },
  ...{ ways: waysIn, needsSecondFactor: false },
}

async function list(c: C, { newsroom, desk }: Needs, tried: { done?: string | undefined; trouble?: string }) {
  const [roles, people] = await Promise.all([newsroom.roles(), newsroom.all()])
  const here = people.filter(({ leftAt }) => leftAt === null)
  const counted = roles.map((role) => ({ role, holders: here.filter((each) => each.role === role.id).length }))
  const mayChangeProvider = may(c.get('actor'), changeProvider)
  return htmlDocument(<RolesPage desk={await desk(c)} roles={counted} {...{ mayChangeProvider, ...tried }} />)
}

type Shown = {
  /** As it is kept, or as it was typed. */
  role: Role
  base?: string
  problem?: string | undefined
  trouble?: string | undefined
  collided?: Collided
  status?: 200 | 409 | 422
}

async function form(c: C, { newsroom, desk }: Needs, { status = 200, ...shown }: Shown): Promise<Response> {
  const { role, base = baseOf(shownOfRole(role)) } = shown
  const isTheirs = newsroom.mayGive(c.get('actor'), role)
  const given = { desk: await desk(c), every: newsroom.everyPermission, isTheirs, base }
  return c.html(await htmlDocument(<RolePage {...given} {...shown} />), status)
}

/** What was not sent stays as it was: a role can be let do something that this page did not know yet. */
async function save(c: C, needs: Needs, before: Role): Promise<Response> {
  const { newsroom } = needs
  const sent = await readFields(c)
  const read = await readBody(c, roleForm)
  const grants = { ...everyReachOf(before, newsroom), ...grantsSent(sent) }
  const typed: Role = { ...before, ...textsSent(sent), grants }
  if ('problems' in read) {
    const { name, ...others } = read.problems
    const [trouble] = Object.values(others)
    return form(c, needs, { role: typed, base: String(sent.base ?? ''), problem: name, trouble, status: 422 })
  }
  const { base: from, needsSecondFactor, ...wish } = read.read
  const wanted = { ...wish, grants, needsSecondFactor: needsSecondFactor === 'yes' }
  const role: Role = { ...before, ...wanted }
  const outcome =
    before === nothingYet
      ? await newsroom.makeRole(c.get('actor'), wanted)
      : await newsroom.reviseRole(c.get('actor'), { ...role, base: readBase(from, shownOfRole(before)) })
  if ('done' in outcome)
    return c.redirect(roleRoutes.list.to({ done: before === nothingYet ? 'role-made' : 'role' }), 303)
  if (outcome.refused === 'changed-meanwhile') return overtakenBy(c, needs, { now: outcome.now, role })
  return turnedDown(c, needs, { role, base: from, refused: outcome.refused })
}

/** Everything that a role may do, by the names of permissions. */
function everyReachOf(role: Role, { everyPermission }: Newsroom): Grants {
  return Object.fromEntries(everyPermission.map((each) => [each.name, reachIn(role, each) ?? 'none']))
}

function grantsSent(sent: Readonly<Record<string, unknown>>): Grants {
  const named = Object.entries(sent).filter(([name]) => name.startsWith(prefix))
  // What is no reach reaches as far as no permission can, and is turned down as that.
  return Object.fromEntries(
    named.map(([name, value]) => [name.slice(prefix.length), reach.safeParse(value).data ?? ('' as 'none')]),
  )
}

function textsSent({ name, description }: Readonly<Record<string, unknown>>): Pick<Role, 'name' | 'description'> {
  return { name: String(name ?? ''), description: String(description ?? '') }
}

/** Both, and what was chosen in its form, which is made from the newer one now. */
async function overtakenBy(c: C, needs: Needs, { now, role }: { now: Role; role: Role }): Promise<Response> {
  const { before, after } = differences(needs.newsroom.everyPermission, now, role)
  const fields = [{ label: say.role(), theirs: before, yours: after }]
  const collided = { fields, theirs: roleRoutes.show.to({ role: now.id }) }
  return form(c, needs, { role, base: baseOf(shownOfRole(now)), collided, status: 409 })
}

type TurnedDown = { role: Role; base: string; refused: RoleRefusal }

function turnedDown(c: C, needs: Needs, { role, base, refused }: TurnedDown) {
  if (refused === 'not-allowed') return notAllowed(c, needs)
  const says = roleRefusals[refused]
  const where = refused === 'role-of-that-name' ? { problem: says } : { trouble: says }
  return form(c, needs, { role, base, ...where, status: 422 })
}

async function remove(c: C, needs: Needs, id: RoleId): Promise<Response | undefined> {
  const outcome = await needs.newsroom.removeRole(c.get('actor'), id)
  if ('done' in outcome) return c.redirect(roleRoutes.list.to({ done: 'role-removed' }), 303)
  if (outcome.refused === 'no-such-role') return undefined
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return c.html(await list(c, needs, { trouble: roleRefusals[outcome.refused] }), 422)
}

type Asked = { person: string; permission: string }

async function rights(c: C, { newsroom, settings, desk }: Needs, { person, permission }: Asked): Promise<Response> {
  const [everybody, roles, { sections }] = await Promise.all([newsroom.all(), newsroom.roles(), settings.site()])
  const people = everybody.filter(({ leftAt }) => leftAt === null)
  const every = newsroom.everyPermission
  const who = people.find(({ id }) => id === person) ?? people.find(({ id }) => id === c.get('actor').id)
  const what = every.find(({ name }) => name === permission)
  const shown = { desk: await desk(c), people, roles, sections, every, who, what }
  return c.html(await htmlDocument(<RightsPage {...shown} />))
}
