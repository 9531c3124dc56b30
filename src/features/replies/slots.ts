import type { Child } from 'hono/jsx'
import { slot } from '../../assembly/slots.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { ArticleId } from '../articles/index.ts'
import type { WhoReads } from './browser.ts'
import type { WhenHidden, WhenPublished } from './keeping.ts'
import type { DecisionLog, Queues } from './moderation.ts'
import type { ReplyId } from './reply.ts'
import type { Corrected } from './service.ts'

/** The log of decisions, and where replies wait for a person: both are changed in the transaction that decides. */
export const decisionLog = slot<DecisionLog>('replies.decision-log')
export const queues = slot<Queues>('replies.queues')
/** What else happens when a reply comes out, or a program hides one. */
export const whenPublished = slot<WhenPublished>('replies.when-published')
export const whenHidden = slot<WhenHidden>('replies.when-hidden')
/** The newest correction of each passage of an article. */
export const corrected = slot<(articleId: ArticleId) => Promise<Corrected>>('replies.corrected')
/** Who is signed in as a reader in the browser that asks. */
export const whoReads = slot<WhoReads>('replies.who-reads')
/** Why a reply is not shown, for its writer. */
export const statement = slot<(id: ReplyId, frame: Frame) => Promise<Child>>('replies.statement')
/** The form below an article that takes replies; in words, when somebody reads them again. */
export const replyForm =
  slot<(asked: { path: string; readAgain: string | undefined }) => Promise<Child>>('replies.form')
