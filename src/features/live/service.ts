import type { Standing } from '../../assembly/feature.ts'
import { type SignIn, staffSignedIn, staffSignedOut } from '../sign-in/index.ts'
import { accountChanged, roleChanged, staffChanged, staffLeft } from '../staff/index.ts'
import { createPresence } from './presence/service.ts'
import { sayings } from './saying.ts'
import { createStreams } from './streams.ts'

/** After these whoever listens may do other things, or is signed in no more. */
export const turns = [staffChanged, roleChanged, staffLeft, staffSignedIn, staffSignedOut, accountChanged]

export type Live = ReturnType<typeof createLive>

/** What open pages of the newsroom are told, and who has what open. */
export function createLive(given: Standing & { signIn: SignIn }) {
  const { database, log, slots, signIn } = given
  return {
    ...createStreams({ database, log, turns, sayings: slots.all(sayings), holderOf: signIn.holderOf }),
    presence: createPresence(given),
  }
}
