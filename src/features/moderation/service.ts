import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { toReaders } from '../../platform/speaking.ts'
import type { Article, ArticleId, Articles } from '../articles/index.ts'
import type { Decided, Move, Replies, Reply, ReplyId } from '../replies/index.ts'
import type { Sanctions } from '../sanctions/index.ts'
import type { Screening } from '../screening/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Actor, Newsroom } from '../staff/index.ts'
import { createAppeals } from './appeals/service.ts'
import { emptyAppeals } from './appeals/store.ts'
import { createFigures } from './figures/service.ts'
import { createHeld } from './held/service.ts'
import { createHouseRules } from './house-rules/service.ts'
import { ruleTitles } from './house-rules/store.ts'
import { learn } from './learning.ts'
import { createDecisionLog } from './log/decision-log.ts'
import { createLog } from './log/service.ts'
import { createModerating, type Dismissable } from './moderating.ts'
import { createQueues } from './queue/queues.ts'
import { createQueue } from './queue/service.ts'
import { moveQueues } from './queue/store.ts'
import type { DismissRefusal } from './rules.ts'
import { createExplaining, type Tell } from './telling.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  settings: SiteSettings
  newsroom: Newsroom
  articles: Articles
  replies: Replies
  sanctions: Sanctions
  screening: Pick<Screening, 'reasonOf' | 'learn'>
  /** Tells a reader who proved an address; nobody is told while nothing is given. */
  tell?: (tx: Writing, notice: Notice) => Promise<void>
}
/** Something to be told about a reply to the reader whose proved address it came under. */
type Notice = { readerId: string; kind: 'decision'; replyId: ReplyId; subject: string; text: string }

type SeenTo = { report: ReplyId; article: Article; by: Actor['id'] }

export type Moderation = ReturnType<typeof createModeration>

/** Everything the newsroom does about what readers say. */
export function createModeration(given: Needs) {
  const { database, settings, articles, replies, tell: tellReader } = given
  const { deciding } = replies

  const tell: Tell = async (tx, replyId, told) => {
    const readerId = tellReader && (await deciding.senderOf(replyId, tx))?.readerId
    if (!readerId) return
    const words = await toReaders(await settings.site(), told)
    await tellReader(tx, { readerId, kind: 'decision', replyId, ...words })
  }
  const explain = createExplaining({ articles, settings, tell })
  const [decisionLog, queues] = [createDecisionLog(given), createQueues(given)]
  const needs = { ...given, tell, explain, decisionLog, queues }
  const { takeOut, ...moderating } = createModerating(needs)
  const reading = createQueue(needs)

  /** A question is done with by whoever it is for, answered or not. */
  async function dismissQuestion(actor: Actor, replyId: ReplyId): Promise<Outcome<Decided, DismissRefusal>> {
    const queue: Dismissable = 'question'
    return deciding.changing(replyId, async (tx, reply, { sectionId }) => {
      if (!(await reading.isTheirQuestion(actor, reply))) return refused('not-allowed' as const)
      const outcome = await takeOut(tx, actor, { replyId, sectionId, queue })
      return 'refused' in outcome ? outcome : done(outcome.done)
    })
  }

  return {
    /** What every feature’s decisions about replies are written into, and where replies wait. */
    decisionLog,
    queues,
    ...moderating,
    ...reading,
    dismissQuestion,
    ...createHouseRules(needs),
    ...createAppeals(needs),
    ...createLog({ ...needs, reach: reading.reach }),
    ...createFigures(needs),
    ...createHeld(needs),
    /** Takes the replies to an article, and what of them waits, along to the section it is in now. */
    async moveReplies(articleId: ArticleId): Promise<void> {
      await database.write(async (tx) => {
        const article = await articles.byId(articleId, tx)
        if (!article) return
        const moved = await deciding.follow(tx, articleId, article.sectionId)
        await moveQueues(tx, moved, article.sectionId)
      })
    },
    /** A correction was published from this report, so it waits no more; the log says so. */
    async errorSeenTo(tx: Writing, { report, article, by }: SeenTo): Promise<void> {
      await takeOut(tx, { id: by }, { replyId: report, sectionId: article.sectionId, queue: 'error' })
    },
    /** Tells a writer what a program decided; what a person decides is told with the decision. */
    async explain(tx: Writing, reply: Reply, move: Move): Promise<void> {
      const article = await articles.byId(reply.articleId, tx)
      if (article) await explain(tx, { reply, article, move })
    },
    /** Learns what spam is from what the newsroom decided about a reply, or unlearns it. */
    learn: (id: ReplyId) => learn(needs, id),
    rulesCalled: (ids: readonly string[]) => ruleTitles(database.read, ids),
    /** Clears what writers said in appeals about these replies. */
    forgetAppeals: emptyAppeals,
    /** Whether this browser or reader sent that reply. */
    isOwn: async (id: ReplyId, who: Parameters<Replies['own']>[1]) => (await replies.own(id, who)) !== undefined,
  }
}
