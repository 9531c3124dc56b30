import type { Content, Revision, RevisionId } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { type CutOutcome, cutFrom } from './cutting.ts'
import { atOneWithDraft, clashesOf, joinIn } from './joining.ts'
import type { Needs, Room } from './room.ts'
import { mergedFields } from './rules/fields.ts'

export type FormSent = { by: Actor; base: RevisionId; content: Content }

/**
 * Saves a form that was made from an older revision: what nobody else changed meanwhile goes in block by block and field
 * by field. Where somebody did, nothing is written, and both are shown to whoever sent it.
 */
export async function saveInto(needs: Needs, room: Room, { by, base, content }: FormSent): Promise<CutOutcome> {
  const copy = await atOneWithDraft(needs, room)
  if (!copy) return { refused: 'no-such-article' }
  const [from, draft] = await Promise.all([needs.articles.kept.base(base), needs.articles.revision(copy.head.base)])
  if (!draft) return { refused: 'no-such-article' }
  const three = { base: from?.content ?? draft.content, sent: content }
  if (isOverwriting(draft, three) || clashesOf(needs, copy, three) > 0) return { refused: 'stale-save', newest: draft }
  const joined = await joinIn(needs, { room, copy }, { ...three, by })
  if ('done' in joined) return cutFrom(needs, room, { by, fields: { base, content } })
  if (joined.refused === 'not-allowed') return { refused: 'not-allowed' }
  return saveInto(needs, room, { by, base, content })
}

function isOverwriting({ content: now }: Revision, { base, sent }: { base: Content; sent: Content }): boolean {
  return mergedFields({ base, now, sent }) === undefined
}
