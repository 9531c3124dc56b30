import { type Clock, days } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { PlainText } from '../../../base/text.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import type { Doer } from '../../../platform/events/define.ts'
import type { Events } from '../../../platform/events/events.ts'
import { stretchOf } from '../../../platform/rate-limit/rate-limit.ts'
import { spentTries } from '../../../platform/rate-limit/store.ts'
import type { Articles } from '../../articles/index.ts'
import type { SectionId } from '../../settings/index.ts'
import { replyReported } from '../events.ts'
import { hashOfBrowser } from '../hashes.ts'
import type { Moderated } from '../moderation.ts'
import type { ReplyId } from '../reply.ts'
import { stretch } from '../rules.ts'
import type { From, Sender, Senders } from '../senders.ts'
import { findReply, findSender } from '../store.ts'
import { type ReportReason, type ReportRefusal, reportsAllowed, reportsInWords, reportsOfOneAllowed } from './rules.ts'
import { countReports, hasReported, insertReport, reportsOf } from './store.ts'
import { isFrom } from './writers.ts'

type Needs = Pick<Moderated, 'queues'> & {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  articles: Articles
  senders: Senders
}
type Reporting = { id: ReplyId; from: From; reason: ReportReason; words: PlainText }
/** `browser` is the secret this browser is known by from now on. */
type Reported = { browser: string }

/** Takes what readers report. The reply stays up; it goes before a moderator with every reason and how often. */
export function createReporting({ database, clock, ids, events, articles, senders, queues }: Needs) {
  async function report({ id, from, ...said }: Reporting): Promise<Outcome<Reported, ReportRefusal>> {
    const sender = await senders.identify(from)
    return database.write(async (tx) => {
      await oneAtATime(tx, `reply:${id}`)
      const found = await reportable(tx, id, from)
      if ('refused' in found) return found
      const reportId = ids.next('report')
      const browser = from.browser ?? sender.browserFor(reportId)
      const reporter = reporterOf(from, browser)
      if (await hasReported(tx, id, reporter)) return done({ browser })
      if (await isTooMany(tx, id, sender)) return refused('too-many-reports')
      await insertReport(tx, { id: reportId, replyId: id, ...reporter, ...said, reportedAt: clock.now() })
      await putBeforeModerators(tx, id, found.done)
      const about = { subject: `reply:${id}`, section: found.done, payload: { replyId: id } } as const
      events.record(tx, replyReported, { actor: doerOf(from), ...about })
      return done({ browser })
    })
  }

  /** The section of a reply that is public and somebody else's. */
  async function reportable(tx: Writing, id: ReplyId, from: From): Promise<Outcome<SectionId, ReportRefusal>> {
    const reply = await findReply(tx, id)
    const article = reply && (await articles.byId(reply.articleId, tx))
    if (!article || reply.status !== 'published') return refused('nothing-to-report')
    const sent = await findSender(tx, id)
    return sent && isFrom(sent, from) ? refused('own-reply') : done(article.sectionId)
  }

  async function putBeforeModerators(tx: Writing, id: ReplyId, sectionId: SectionId): Promise<void> {
    const match = reportsInWords(await countReports(tx, id))
    const waits = { queue: 'reported', because: [{ rule: 'reported', match }] } as const
    await queues().enqueue(tx, waits, { id, sectionId })
  }

  function doerOf({ reader }: From): Doer {
    return reader ? `reader:${reader.id}` : 'reader'
  }

  function reporterOf({ reader }: From, browser: string) {
    return { readerId: reader?.id ?? null, browserHash: hashOfBrowser(browser) }
  }

  async function isTooMany(tx: Writing, id: ReplyId, { networkHash, isLocal }: Sender): Promise<boolean> {
    if (isLocal) return false
    const now = clock.now()
    const all = [{ key: `reply-reports:${networkHash}`, allowed: reportsAllowed }]
    const ofOne = [{ key: `reply-report:${id}:${networkHash}`, allowed: reportsOfOneAllowed }]
    const spent = [
      ...(await spentTries(tx, { keys: all, since: stretchOf(now, stretch) })),
      ...(await spentTries(tx, { keys: ofOne, since: stretchOf(now, days(1)) })),
    ]
    return spent.length > 0
  }

  return {
    report,
    /** The newest reports of each of these replies, without who made them. */
    reports: (of: readonly ReplyId[]) => reportsOf(database.read, of),
  }
}
