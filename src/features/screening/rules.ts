import { days, type Instant, later } from '../../base/clock.ts'
import { changesOfClocks, localTime, momentOf } from '../../base/dates.ts'
import { type Deviation, type Hours, type Openness, type Policy, type Spoken, usualPolicy } from './policy.ts'

/** What holds for an article: its own word first, then its section's, then the site's. */
export function policyFrom(site: Deviation, section: Deviation = {}, article: Deviation = {}): Policy {
  return { ...usualPolicy, ...site, ...section, ...article }
}

type At = { publishedAt: Instant; now: Instant; timeZone: string }

export function openness(policy: Policy, { publishedAt, now, timeZone }: At): Openness {
  const { admission, closesAfterDays, hours } = policy
  const never = { closesAt: null, opensAgainAt: null, changesAt: null }
  if (admission === 'closed') return { open: false, ...never }
  const closesAt = closesAfterDays === null ? null : later(publishedAt, days(closesAfterDays))
  if (closesAt !== null && closesAt <= now) return { open: false, ...never, closesAt }
  const change = hours ? nextChange(hours, now, timeZone) : null
  const isRead = hours === null || isWithin(hours, now, timeZone)
  const changesAt = [closesAt, change].filter((each) => each !== null).sort()[0] ?? null
  return { open: true, closesAt, opensAgainAt: isRead ? null : change, changesAt }
}

function isWithin({ days: weekdays, from, until }: Hours, now: Instant, timeZone: string): boolean {
  const { weekday, minutes } = localTime(now, timeZone)
  const [begins, ends] = [minutesOf(from), minutesOf(until)]
  const today = weekdays.includes(weekday)
  if (begins < ends) return today && minutes >= begins && minutes < ends
  // Past midnight it is still the evening of the day before.
  const yesterday = weekdays.includes((weekday + 6) % 7)
  return (today && minutes >= begins) || (yesterday && minutes < ends)
}

/** The next moment at which somebody begins or stops reading; null when that never changes. */
function nextChange(hours: Hours, now: Instant, timeZone: string): Instant | null {
  const is = isWithin(hours, now, timeZone)
  const { day } = localTime(now, timeZone)
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const that = new Date(Date.parse(`${day}T00:00:00Z`) + days(ahead)).toISOString().slice(0, 10)
    const next = boundsOn(that, hours, timeZone).find((each) => each > now && isWithin(hours, each, timeZone) !== is)
    if (next) return next
  }
  return null
}

/** The moments on a day at which reading may begin or stop; a change of the clocks can be one. */
function boundsOn(day: string, hours: Hours, timeZone: string): Instant[] {
  const onTheWall = [hours.from, hours.until].flatMap((each) => {
    const wall = { day, minutes: minutesOf(each) }
    return [momentOf(wall, timeZone), momentOf(wall, timeZone, 'last')]
  })
  return [...onTheWall, ...changesOfClocks(day, timeZone)].sort()
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** What is known of a reply when it is decided where it begins. */
export type Evidence = {
  policy: Policy
  openness: Openness
  /** Whether its writer has a published reply under a proven address. */
  isKnownWriter: boolean
  isFlooded: boolean
  /** Whether it came under the address of a reader who may not reply, by somebody who did not prove it. */
  isBarredAddress: boolean
  /** Rules that spoke of its words, the gravest first. */
  spoken: readonly Spoken[]
  /** What features say for themselves against publishing it at once. */
  holds: readonly Spoken[]
  isToBeChecked: boolean
}

/** Where a reply begins, in which queue and why. Only banned words hide; everything else that is doubtful waits. */
export type Start =
  | { status: 'published'; queue: 'suspect' | null; because: readonly Spoken[] }
  | { status: 'pending'; queue: 'held' | 'suspect'; because: readonly Spoken[] }
  | { status: 'hidden'; because: readonly Spoken[] }

export function startOf(evidence: Evidence): Start {
  const { policy, spoken, isToBeChecked } = evidence
  const banned = spoken.filter(({ rule }) => rule === 'banned-words')
  if (banned.length > 0) return { status: 'hidden', because: banned }
  const held = heldBecause(evidence)
  if (spoken.length > 0 && (policy.admission !== 'open' || held.length > 0)) {
    return { status: 'pending', queue: 'suspect', because: [...spoken, ...held] }
  }
  if (held.length > 0) return { status: 'pending', queue: 'held', because: held }
  if (isToBeChecked) return { status: 'pending', queue: 'held', because: [{ rule: 'being-checked' }, ...spoken] }
  return { status: 'published', queue: spoken.length > 0 ? 'suspect' : null, because: spoken }
}

function heldBecause({ policy: { admission }, openness: { opensAgainAt }, ...evidence }: Evidence): Spoken[] {
  const because: Spoken[] = []
  if (admission === 'hold-all') because.push({ rule: 'hold-all' })
  if (admission === 'hold-first' && !evidence.isKnownWriter) because.push({ rule: 'first-reply' })
  if (opensAgainAt !== null) because.push({ rule: 'outside-hours' })
  if (evidence.isBarredAddress) because.push({ rule: 'barred-address' })
  if (evidence.isFlooded) because.push({ rule: 'flood' })
  return [...because, ...evidence.holds]
}
