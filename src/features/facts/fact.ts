import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { EntryId } from '../entities/index.ts'
import type { SourceId } from '../sources/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Anchor } from './rules/anchors.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    event: HappenedEvent
    quote: Quote
  }
}

export type EventId = Id<'event'>
export type QuoteId = Id<'quote'>
export type MentionId = Id<'mention'>
export const eventStates = ['planned', 'reported', 'confirmed', 'disputed'] as const
export type EventStatus = (typeof eventStates)[number]

/** Something that happened, or will. `edtf` is when; `words` are what the date was read from. */
export type HappenedEvent = {
  id: EventId
  title: string
  edtf: string
  words: string
  placeId: EntryId | null
  status: EventStatus
  participants: { entryId: EntryId; as: string }[]
}

/** What a form shows of an event; who took part has no order. */
export function shownOfEvent({ id, participants, ...shown }: HappenedEvent) {
  const inOrder = participants.toSorted((left, right) => (left.entryId < right.entryId ? -1 : 1))
  return { ...shown, participants: inOrder }
}

export const quoteKinds = ['direct', 'indirect', 'mixed'] as const
export type QuoteKind = (typeof quoteKinds)[number]

/** What somebody said, to whom, when, on what occasion; where that is known from, and what it was checked against. */
export type Quote = {
  id: QuoteId
  text: string
  kind: QuoteKind
  speakerId: EntryId
  to: string
  edtf: string | null
  occasion: string
  sourceId: SourceId | null
  checkedAgainst: string
}

/** What a form lets one change of a quote. */
export function shownOfQuote({ id, text, ...shown }: Quote) {
  return shown
}

/** What a passage can be about. */
export type Target = { kind: 'entry'; id: EntryId } | { kind: 'event'; id: EventId } | { kind: 'quote'; id: QuoteId }

/** Where an article says something of the record, confirmed by somebody. */
export type Mention = {
  id: MentionId
  articleId: ArticleId
  target: Target
  anchor: Anchor
  confirmedAt: Instant
  confirmedBy: StaffId
}
