import type { Id } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'

/** What kind of notice readers get. An `update` adds what happened since; a `withdrawal` takes the article back. */
export type CorrectionKind = 'correction' | 'clarification' | 'editors-note' | 'update' | 'withdrawal'
export type CorrectionId = Id<'correction'>

/**
 * What a publication puts right, in words for readers: what was said, what is so. `block` is the passage it is about;
 * `report` the reader’s error report that led to it; `corrects` an earlier correction that was itself wrong.
 */
export type Correcting = {
  kind: CorrectionKind
  was: string
  now: string
  block: string | null
  report: Id<'reply'> | null
  corrects: CorrectionId | null
}

export type CorrectingRefusal = 'correction-says-nothing' | 'correction-hides-the-error' | 'nothing-to-correct-yet'

/** Whether a notice says what readers need: what is so, and for an error what was wrong. */
export function admitCorrecting({ kind, was, now }: Correcting, isPublic: boolean): Outcome<true, CorrectingRefusal> {
  if (!isPublic) return refused('nothing-to-correct-yet')
  if (now.trim() === '') return refused('correction-says-nothing')
  if (kind === 'correction' && was.trim() === '') return refused('correction-hides-the-error')
  return done(true)
}
