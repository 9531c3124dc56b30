import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { EntryId, EntryKind, SourceId } from './entry.ts'
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
export type SuggestionId = Id<'suggestion'>

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

export type SuggestionKind = 'quote' | EntryKind | 'date'

/** What a program thinks a passage says. Nothing of it is a fact until somebody has accepted it. */
export type Suggestion = {
  id: SuggestionId
  articleId: ArticleId
  kind: SuggestionKind
  /** The words it is about, folded: one that was rejected is known again by them. */
  folded: string
  place: Anchor
  payload: SuggestedPayload
  confidence: 'high' | 'low'
  state: 'pending' | 'accepted' | 'edited' | 'rejected'
}

export type SuggestedPayload = {
  /** The sentence it stands in, to be shown. */
  sentence: string
  /** Who speaks, as written: a name, or *she*. */
  speaker: string | null
  /** The names, as read, of whom it means or who may have spoken; the likeliest first. */
  names: string[]
  /** A date's value as EDTF. */
  edtf: string | null
}

/** Whom a suggestion may mean: somebody of the record, or a name that nobody in it has. */
export type Option = { entryId: EntryId } | { name: string }

/** A suggestion with whom its names mean in the record of today. */
export type Waiting = Suggestion & { options: Option[]; candidates: EntryId[] }
