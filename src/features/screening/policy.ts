import type { Instant } from '../../base/clock.ts'

/**
 * How replies come in. `closed` takes none; `hold-all` holds every one; `hold-first` holds those of writers without a
 * published reply; `hold-by-rule` only those a rule speaks of; `open` publishes even those, and shows them to
 * moderators afterwards.
 */
export const admissions = ['closed', 'hold-all', 'hold-first', 'hold-by-rule', 'open'] as const
export type Admission = (typeof admissions)[number]

/** From when to when, in the paper's own time; `days` counts from Sunday, 0. A night may pass midnight. */
export type Hours = { days: readonly number[]; from: string; until: string }

export type Policy = {
  admission: Admission
  /** Counted from the publication; null for never. */
  closesAfterDays: number | null
  /** When somebody reads replies. Outside, they are taken and held. Null for always. */
  hours: Hours | null
  /** More links than this are held. */
  mostLinks: number
  /** How many replies a writer without a published one may send in a day. */
  newWriterADay: number
  /** With more replies to one article in ten minutes than this, every further one is held. */
  mostInTenMinutes: number
}

export const usualPolicy: Policy = {
  admission: 'hold-first',
  closesAfterDays: null,
  hours: null,
  mostLinks: 2,
  newWriterADay: 10,
  mostInTenMinutes: 200,
}

/** What a section or an article decides differently from what is above it. */
export type Deviation = Partial<Policy>

export type Scope = { of: 'site' } | { of: 'section' | 'article'; id: string }

/** Whether replies are taken at a moment, whether somebody reads them then, and when that changes. */
export type Openness = {
  open: boolean
  /** When it closes for good, if it does. */
  closesAt: Instant | null
  /** Outside the opening hours: when they begin again. */
  opensAgainAt: Instant | null
  /** The next moment at which any of this changes. */
  changesAt: Instant | null
}

export type ScreeningRule =
  | 'hold-all'
  | 'first-reply'
  | 'outside-hours'
  | 'barred-address'
  | 'flood'
  | 'many-links'
  | 'banned-words'
  | 'suspect-words'
  | 'nearly-the-same'
  | 'looks-like-spam'
  | 'being-checked'
  | 'check-failed'
  | 'check-says-spam'
  | 'hold-failed'
/** A feature’s own reason, by its name. */
export type OwnRule = `own:${string}`
/** A rule that spoke, and what in the reply it spoke of. */
export type Spoken = { rule: ScreeningRule | OwnRule; match?: string }
