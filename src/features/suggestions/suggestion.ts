import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { EntryId, EntryKind } from '../entities/index.ts'
import type { Anchor } from '../facts/index.ts'

export type SuggestionId = Id<'suggestion'>

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
