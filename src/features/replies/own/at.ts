import type { Context } from 'hono'
import type { Clock, Instant } from '../../../base/clock.ts'
import type { Web } from '../../../platform/web/edge.ts'
import type { PublicArticle } from '../../articles/index.ts'
import { fromOf, type WhoReads } from '../browser.ts'
import type { Reply, ReplyId } from '../reply.ts'
import type { Replies, Taking } from '../service.ts'
import { editableUntil } from './rules.ts'

type C = Context<Web>
export type At = { id: ReplyId; article: PublicArticle & Taking }
type Own = { reply: Reply; because: string }
type Needs = { replies: Replies; reader: WhoReads }

/** A reply for the writer who asks from the browser they sent it from, or as a reader; for nobody else. */
export async function ownAt(needs: Needs, c: C, { id, article }: At): Promise<Own | undefined> {
  const found = await needs.replies.own(id, await fromOf(c, needs.reader))
  return found?.reply.articleId === article.id ? found : undefined
}

/** Until when the form to edit is offered. */
export function editUntil(
  { clock }: { clock: Clock },
  reply: Reply,
  { repliesOpen }: PublicArticle,
): Instant | undefined {
  const until = editableUntil(reply)
  return repliesOpen && until !== undefined && clock.now() < until ? until : undefined
}
