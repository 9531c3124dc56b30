import { done, type Outcome, refused } from '../../base/outcome.ts'
import { cleanLine } from '../../base/text.ts'
import type { Actor } from '../staff/index.ts'
import { atOneWithDraft } from './joining.ts'
import { mayWrite, type Row } from './keeping.ts'
import { put } from './putting.ts'
import type { Needs, Room } from './room.ts'
import { sharedIn } from './text.ts'

/** `was` is the headline in whose place it goes. */
export type Putting = { was: string; words: string }
export type PutRefusal = 'not-allowed' | 'changed-meanwhile' | 'not-kept'

/** Others may be quicker now and then, never so often. */
const mostTries = 5

/**
 * Puts a headline in the place of the one somebody saw. Two who do that at once are one after the other, in whichever
 * process, so that no headline is made of two. Gives the one that was there.
 */
export async function putHeadlineIn(
  needs: Needs,
  room: Room,
  { by, was, words, tries = mostTries }: Putting & { by: Actor; tries?: number },
): Promise<Outcome<{ before: string }, PutRefusal>> {
  const copy = await atOneWithDraft(needs, room)
  const article = await needs.articles.byId(room.articleId)
  if (!copy || !mayWrite(by, article)) return refused('not-allowed')
  const shared = sharedIn(copy.doc)
  const before = cleanLine(shared.headline)
  if (before === words) return done({ before })
  if (before !== cleanLine(was)) return refused('changed-meanwhile')
  const rows: Row[] = []
  const note = (bytes: Uint8Array) => void rows.push({ bytes, by: by.id, from: undefined })
  copy.doc.on('update', note)
  put(copy.doc, { ...shared, headline: words }, putHeadlineIn)
  copy.doc.off('update', note)
  const refusal = await room.keep(copy, { rows, writers: [{ by }], isAlone: true })
  if (refusal === undefined) return done({ before })
  if (refusal === 'not-allowed') return refused('not-allowed')
  return tries > 1 ? putHeadlineIn(needs, room, { by, was, words, tries: tries - 1 }) : refused('not-kept')
}
