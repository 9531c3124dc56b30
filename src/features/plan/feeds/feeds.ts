import { hours } from '../../../base/clock.ts'
import { dayOf } from '../../../base/dates.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import { createRateLimit, type TooMany } from '../../../platform/rate-limit/rate-limit.ts'
import { hashOfToken } from '../../../platform/web/token.ts'
import type { SectionId } from '../../settings/index.ts'
import { type Actor, doerOf, may, type StaffId } from '../../staff/index.ts'
import { boundsOf, dayAfter } from '../calendar/days.ts'
import type { Day, Entry } from '../calendar/entries.ts'
import { planFeedChanged } from '../events.ts'
import type { Needs } from '../needs.ts'
import { readPlan } from '../permissions.ts'
import { deleteFeed, feedBy, feedsOf, keepFeed } from './store.ts'

/** What is somebody’s own. */
export const mine = 'mine'
export type FeedRefusal = 'not-allowed' | 'no-such-section'

/** So far back and ahead, in days. */
const [back, ahead] = [14, 90]

type Asked = { days: ReturnType<typeof boundsOf>; sectionId?: SectionId; assignedTo?: StaffId }
type Calendar = (actor: Actor, asked: Asked) => Promise<Day[]>

/** Addresses at which calendar programmes read the plan: one for each person and section, and nobody guesses them. */
export function createFeeds(needs: Needs, calendar: Calendar) {
  const { database } = needs
  return {
    of: (actor: Actor) => feedsOf(database.read, actor.id),
    make: (actor: Actor, scope: string) => make(needs, actor, scope),
    /** Nothing is read at that address any more. */
    end: (actor: Actor, scope: string) =>
      database.write(async (tx) => {
        if (await deleteFeed(tx, actor.id, scope)) note(needs, tx, { actor, scope, isThere: false })
        return done(true as const)
      }),
    read: (token: string) => read(needs, calendar, token),
  }
}

/** As often as a programme reads that is not broken. */
const limit = { times: 60, withinMillis: hours(1) }

type Read = { done: { scope: string; entries: Entry[] } } | TooMany

/** What is read there now: nothing where there is no such address, or whoever made it may not see it any more. */
async function read(needs: Needs, calendar: Calendar, token: string): Promise<Read | undefined> {
  const { database, clock, newsroom, settings } = needs
  const feed = await feedBy(database.read, hashOfToken(token))
  const staff = feed && (await newsroom.byId(feed.staffId))
  if (!feed || !staff || staff.leftAt !== null || !may(staff, readPlan)) return undefined
  const rateLimit = createRateLimit({ clock, secret: async () => (await settings.secret('throttle')).secret })
  const counted = await rateLimit.of('plan-feed', `${feed.staffId} ${feed.scope}`, limit)
  const tooMany = await database.write((tx) => rateLimit.spent(tx, [counted]))
  if (tooMany) return tooMany
  const { timeZone } = await settings.site()
  const first = dayAfter(dayOf(clock.now(), timeZone), -back)
  const days = boundsOf(
    Array.from({ length: back + ahead }, (_, place) => dayAfter(first, place)),
    timeZone,
  )
  const whose = feed.scope === mine ? { assignedTo: staff.id } : { sectionId: feed.scope as SectionId }
  const shown = await calendar(staff, { days, ...whose })
  return done({ scope: feed.scope, entries: shown.flatMap(({ entries }) => entries) })
}

/** A new address, in place of the one there was. It is said once; only its hash is kept. */
async function make(needs: Needs, actor: Actor, scope: string): Promise<Outcome<{ token: string }, FeedRefusal>> {
  if (!may(actor, readPlan)) return refused('not-allowed')
  const { sections } = await needs.settings.site()
  if (scope !== mine && !sections.some(({ id }) => id === scope)) return refused('no-such-section')
  const token = needs.ids.secret()
  return needs.database.write(async (tx) => {
    await keepFeed(tx, { staffId: actor.id, scope, madeAt: needs.clock.now() }, hashOfToken(token))
    note(needs, tx, { actor, scope, isThere: true })
    return done({ token })
  })
}

type Noting = { actor: Actor; scope: string; isThere: boolean }

function note({ events }: Needs, tx: Writing, { actor, scope, isThere }: Noting): void {
  const said = { actor: doerOf(actor), subject: `staff:${actor.id}` } as const
  events.record(tx, planFeedChanged, { ...said, payload: { scope, isThere } })
}
