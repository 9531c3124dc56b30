import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import type { Articles, CorrectionId } from '../articles/index.ts'
import type { Replies, ReplyId } from '../replies/index.ts'
import { correctionMade } from './events.ts'
import * as say from './messages/readers.ts'
import { noticeAt } from './routes.ts'
import { noticeText } from './rules.ts'
import type { Corrections } from './service.ts'

/** A notice on a reader's own page, and by mail where they chose so. */
type Told = { readerId: string; kind: 'correction'; replyId: ReplyId; subject: string; text: string }

type Needs = {
  database: Database
  corrections: Corrections
  articles: Articles
  replies: Replies
  notifications: { notify: (tx: Writing, told: Told) => Promise<void> }
  address: () => string
}

/** Whoever reported an error hears what became of it, where they have proven an address. */
export const correctionJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'tell-reporter',
    hears: [correctionMade],
    act: (needs: Needs, { payload }) => tellReporter(needs, payload.correctionId),
  }),
]

async function tellReporter(needs: Needs, correctionId: CorrectionId): Promise<void> {
  const { database, corrections, articles, replies, notifications, address } = needs
  const correction = await corrections.byId(correctionId)
  const replyId = correction?.reportId ?? null
  if (!correction || replyId === null) return
  const [article, readerId] = [await articles.byId(correction.articleId), await replies.readerOf(replyId)]
  if (!article?.path || readerId === undefined) return
  const place = address() + noticeAt(article.path, correction.id)
  const text = say.youToldUsAboutError({ notice: noticeText(correction), address: place })
  const told = { readerId, kind: 'correction', replyId, subject: say.whatYouReportedIsCorrected(), text } as const
  await database.write((tx) => notifications.notify(tx, told))
}
