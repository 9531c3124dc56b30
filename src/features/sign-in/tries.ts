import type { Clock } from '../../base/clock.ts'
import type { Limit } from '../../base/limit.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Counted, createRateLimit } from '../../platform/rate-limit/rate-limit.ts'
import { clearTries } from '../../platform/rate-limit/store.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import { isKnownDevice } from './devices.ts'
import { limits } from './rules.ts'
import type { Visitor } from './session.ts'

type Needs = { database: Database; clock: Clock; settings: SiteSettings }
type Place = { name: string; network: Limit; account: Limit }

/** At the door: what strangers try in all, and what each network does. */
const places = {
  password: { name: 'sign-in', network: limits.signInPerNetwork, account: limits.passwordPerAccount },
  code: { name: 'code', network: limits.signInPerNetwork, account: limits.codePerAccount },
  link: { name: 'link', network: limits.linkPerNetwork, account: limits.linkPerAccount },
} as const satisfies Record<string, Place>

export type Tries = ReturnType<typeof createTries>

/** What is counted of those who want to come in. */
export function createTries({ database, clock, settings }: Needs) {
  const rateLimit = createRateLimit({ clock, secret: async () => (await settings.secret('throttle')).secret })
  const ofAccount = (kind: keyof typeof places, email: string) =>
    rateLimit.of(places[kind].name, email.toLowerCase(), places[kind].account)

  return {
    spent: rateLimit.spent,
    ofLinkGuesses: ({ network }: Visitor) => rateLimit.ofNetwork('link-guess', network, limits.linkGuessPerNetwork),
    /**
     * What is counted at the door. A browser that this person signed in with before has an allowance of its own, so that
     * nobody elsewhere can spend it: not by guessing from a thousand networks, and not from their own.
     */
    async atTheDoor(
      kind: keyof typeof places,
      { email, staffId, visitor }: { email: string; staffId: StaffId | undefined; visitor: Visitor },
    ): Promise<Counted[]> {
      const { name, network, account } = places[kind]
      const device = visitor.knownAs && hashOfToken(visitor.knownAs)
      if (staffId && device && (await isKnownDevice(database.read, { device, staffId }))) {
        return [await rateLimit.of(name, `device ${device} ${staffId}`, account)]
      }
      return [...(await rateLimit.ofNetwork(name, visitor.network, network)), await ofAccount(kind, email)]
    },
    async byMember(staffId: StaffId, visitor: Visitor | undefined): Promise<Counted[]> {
      const name = 'proof'
      const network = visitor ? await rateLimit.ofNetwork(name, visitor.network, limits.signInPerNetwork) : []
      return [...network, await rateLimit.of(name, staffId, limits.passwordPerAccount)]
    },
    /** Asking what a passkey should sign costs a row each time. */
    ofPasskeys: ({ network }: Visitor) => rateLimit.ofNetwork('passkey', network, limits.signInPerNetwork),
    /** So does sending somebody to the provider. */
    ofJourneys: ({ network }: Visitor) => rateLimit.ofNetwork('provider', network, limits.signInPerNetwork),
    /** Whoever came in by link may be mailed the next one, however many strangers have asked for. */
    forgetLinksAskedFor: async (email: string) => {
      const { key } = await ofAccount('link', email)
      return (tx: Writing) => clearTries(tx, key)
    },
  }
}
