import { z } from 'zod'
import { Fault, UsageFault } from '../../base/fault.ts'
import { spokenList } from '../../base/messages.ts'
import type { RoleId } from '../../base/permission.ts'
import { plainLine } from '../../base/text.ts'
import { type Newsroom, roleCalled, type Staff, theOwner } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import type { SignIn } from './service.ts'

type Needs = { newsroom: Newsroom; signIn: SignIn }
type Given = Record<'email' | 'name' | 'role', unknown>

/** Does it, and answers with what is to be said of it, a line each. */
type Act = (needs: Needs) => Promise<string[]>

const email = z.email({ error: say.thatIsNotAddress })
const role = plainLine({ max: 60, says: say.giveTheirRole })
const invitation = z.object({ email, name: plainLine({ max: 120, says: say.giveTheirNameWithName }), role })

/** What whoever sits at the server's own command line does about people. Each is understood before a site is opened. */
export const staffVerbs: Record<'add' | 'link' | 'recover' | 'role', (given: Given) => Act> = {
  add(given) {
    const who = read(invitation, given, say.stetStaffAddEmailName())
    return async (needs) => add(needs, who)
  },
  link(given) {
    const who = read(z.object({ email }), given, say.stetStaffLinkEmail())
    return async (needs) => link(needs, await here(needs, who.email))
  },
  recover(given) {
    const who = read(z.object({ email }), given, say.stetStaffRecoverEmail())
    return async (needs) => recover(needs, await here(needs, who.email))
  },
  role(given) {
    const who = read(z.object({ email, role }), given, say.stetStaffRoleEmailRole())
    return async (needs) => changeRole(needs, await here(needs, who.email), who.role)
  },
}

function read<Wanted>(shape: z.ZodType<Wanted>, given: Given, usage: string): Wanted {
  const found = shape.safeParse(given)
  if (found.success) return found.data
  throw new UsageFault(found.error.issues[0]?.message ?? 'Something is missing.', usage)
}

/** Somebody who is here already, just as they are named now, only gets another link. */
async function add(needs: Needs, who: z.infer<typeof invitation>): Promise<string[]> {
  const role = await roleOf(needs, who.role)
  const added = await needs.newsroom.addStaff(theOwner, { ...who, role: role.id })
  if ('done' in added) return link(needs, added.done)
  const known = await here(needs, who.email)
  if (known.name === who.name && known.role === role.id)
    return [
      say.worksHereUnchanged({ name: known.name, address: known.email, has: known.rights.name }),
      ...(await link(needs, known)),
    ]
  throw new Fault(
    isHere(known),
    `Nothing was changed. For another role: stet staff role ${known.email} --role ${quoted(role.name)}. For another link: stet staff link ${known.email}. Names are changed under People in the newsroom.`,
  )
}

/** A role by its name, as the newsroom calls it. */
async function roleOf({ newsroom }: Needs, name: string): Promise<{ id: RoleId; name: string }> {
  const roles = await newsroom.roles()
  const role = roleCalled(roles, name)
  if (!role)
    throw new UsageFault(
      `There is no role ${name}.`,
      say.giveRole({ roles: spokenList(roles.map((each) => each.name)) }),
    )
  return role
}

function quoted(name: string): string {
  return name.includes(' ') ? `"${name}"` : name
}

async function changeRole(needs: Needs, { id, name, rights, sections }: Staff, wanted: string): Promise<string[]> {
  const role = await roleOf(needs, wanted)
  const before = rights.name
  if (rights.id === role.id) return [say.roleIsSoAlready({ name, role: before })]
  const revised = await needs.newsroom.reviseStaff(theOwner, { id, name, role: role.id, sections })
  if ('done' in revised) return [say.roleIsNow({ name, role: role.name, before })]
  if (revised.refused !== 'nobody-would-manage') throw new Error(`The owner was refused: ${revised.refused}.`)
  throw new Fault(
    `Nobody but ${name} may manage people and settings.`,
    'Nothing was changed. Make somebody else publisher first.',
  )
}

/** For whoever has lost what they sign in with: they begin again, by a link. */
async function recover(needs: Needs, staff: Staff): Promise<string[]> {
  await needs.signIn.recover(theOwner, staff)
  return [say.nameMayBeginAgain({ name: staff.name }), ...(await link(needs, staff))]
}

async function link({ signIn }: Needs, { id, email: to }: Staff): Promise<string[]> {
  return [say.thisLinkSignsToIn({ to }), await signIn.signInLink(id, theOwner)]
}

async function here({ newsroom }: Needs, address: string): Promise<Staff> {
  const known = await newsroom.byEmail(address)
  if (!known) throw new Fault(`Nobody works here as ${address}.`, 'Add them with stet staff add.')
  if (known.leftAt) throw new Fault(`${known.name} has left.`, 'Add them with another address.')
  return known
}

function isHere({ name, email: address, rights }: Staff): string {
  return say.worksHereAlready({ name, address, has: rights.name })
}
