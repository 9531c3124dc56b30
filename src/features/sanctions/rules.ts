import { days, hours, type Instant, later } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { moderateReplies } from '../replies/permissions.ts'
import type { SectionId } from '../settings/index.ts'
import { type Actor, may } from '../staff/index.ts'
import type { Sanction } from './sanction.ts'

/** How long a time-out may be, by what a form calls it. */
export const lengths = {
  'an-hour': hours(1),
  'a-day': days(1),
  'three-days': days(3),
  'a-week': days(7),
  'four-weeks': days(28),
} as const
export type Length = keyof typeof lengths

export type SanctionRefusal =
  | 'not-allowed'
  | 'no-such-reply'
  | 'of-staff'
  | 'nobody-known'
  | 'reason-missing'
  | 'already-so'
export type LiftRefusal = 'not-allowed' | 'no-such-sanction' | 'over'

type Known = { readerId: string | null; network: { keptUntil: Instant } | null }
type Imposing = {
  actor: Actor
  section: SectionId
  isStaff: boolean
  known: Known
  because: string
  length: Length | 'for-good'
  now: Instant
}
type Reach = { on: 'reader'; until: Instant | null } | { on: 'network'; until: Instant }

/** Whom a sanction would reach and until when: a network only for as long as the key of its hash is kept. */
export function admitSanction(imposing: Imposing): Outcome<Reach, SanctionRefusal> {
  const { actor, section, isStaff, known, because, length, now } = imposing
  if (!may(actor, moderateReplies, { section })) return refused('not-allowed')
  if (isStaff) return refused('of-staff')
  if (because.trim() === '') return refused('reason-missing')
  const asked = length === 'for-good' ? null : later(now, lengths[length])
  if (known.readerId !== null) return done({ on: 'reader', until: asked })
  if (known.network === null || known.network.keptUntil <= now) return refused('nobody-known')
  const { keptUntil } = known.network
  return done({ on: 'network', until: asked === null || asked > keptUntil ? keptUntil : asked })
}

export function admitLift(actor: Actor, sanction: Sanction, now: Instant): Outcome<true, LiftRefusal> {
  if (!may(actor, moderateReplies, { section: sanction.sectionId })) return refused('not-allowed')
  return isStanding(sanction, now) ? done(true) : refused('over')
}

export function isStanding({ lifted, until }: Pick<Sanction, 'lifted' | 'until'>, now: Instant): boolean {
  return lifted === null && (until === null || until > now)
}
