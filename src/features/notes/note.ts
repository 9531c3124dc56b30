import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'

export type NoteId = Id<'note'>
export type NoteMessageId = Id<'note-message'>

/**
 * Words of a draft that a note is about: where they stood when it was written. `nth` counts from 0 how often the same
 * words stand before them in their block. Without words it is about the whole block.
 */
export type Passage = { block: string; words: string; nth: number }

/** What somebody said under a note; `mentions` are the colleagues it is said to. */
export type NoteMessage = {
  id: NoteMessageId
  by: StaffId
  at: Instant
  body: string
  mentions: readonly StaffId[]
}

/** What colleagues say to each other about a passage, or about the whole article. No part of what is published. */
export type Note = {
  id: NoteId
  articleId: ArticleId
  passage: Passage | null
  /** When somebody said that it is settled. */
  resolved: { at: Instant; by: StaffId } | null
  messages: readonly NoteMessage[]
}

export type NoteRefusal = 'not-allowed' | 'no-such-note' | 'too-many'

/** So many notes may be open in one article, and so many messages stand under one. */
export const mostNotes = 300
export const mostMessages = 200
/** In characters. */
export const longestMessage = 4_000
export const longestPassage = 2_000
