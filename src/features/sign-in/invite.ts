import { z } from 'zod'
import { Fault } from '../../base/fault.ts'
import { plainLine } from '../../base/text.ts'
import { type Newsroom, roles, theOwner } from '../staff/index.ts'
import type { SignIn } from './service.ts'

const invitation = z.object({
  email: z.email('That is not an address.'),
  name: plainLine({ max: 120, says: 'Give their name with --name.' }),
  role: z.enum(roles, `Give a role with --role: ${roles.join(', ')}.`),
})

type Needs = { newsroom: Newsroom; signIn: SignIn }

/**
 * For whoever sits at the server's own command line: adds somebody and gives the link that signs them in once.
 * Somebody who is here already only gets another link.
 */
export async function invite({ newsroom, signIn }: Needs, given: Record<string, unknown>): Promise<string> {
  const parsed = invitation.safeParse(given)
  if (!parsed.success) {
    throw new Fault(
      parsed.error.issues[0]?.message ?? 'Something is missing.',
      'stet staff add EMAIL --name N --role R',
    )
  }
  const known = await newsroom.byEmail(parsed.data.email)
  if (known?.leftAt) throw new Fault(`${known.name} has left.`, 'Add them with another address.')
  const added = known ? { done: known } : await newsroom.addStaff(theOwner, parsed.data)
  if ('refused' in added) throw new Error(`The owner was refused: ${added.refused}.`)
  return signIn.signInLink(added.done.id, theOwner)
}
