import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Articles } from '../articles/index.ts'
import type { Replies, ReplyId } from '../replies/index.ts'
import { noticeAt } from './routes.ts'
import { noticeText } from './rules.ts'
import type { Corrections } from './service.ts'

/** A notice on a reader's own page, and by mail where they chose so. */
type Told = { readerId: string; kind: 'correction'; replyId: ReplyId; subject: string; text: string }

type Needs = {
  jobs: Jobs
  database: Database
  corrections: Corrections
  articles: Articles
  replies: Replies
  tell: (tx: Writing, told: Told) => Promise<void>
  address: () => string
}

/** Whoever reported an error hears what became of it, where they have proven an address. */
export function correctionJobs(needs: Needs): void {
  const { jobs, database, corrections, articles, replies, tell, address } = needs
  jobs.hear('correction.made', 'tell-reporter', async ({ correctionId }) => {
    const correction = await corrections.byId(correctionId)
    const replyId = correction?.reportId ?? null
    if (!correction || replyId === null) return
    const [article, readerId] = [await articles.byId(correction.articleId), await replies.readerOf(replyId)]
    if (!article?.path || readerId === undefined) return
    const place = address() + noticeAt(article.path, correction.id)
    const text = `You told us about an error. This is what we published:\n\n${noticeText(correction)}\n\n${place}`
    const told = { readerId, kind: 'correction', replyId, subject: 'What you reported is corrected', text } as const
    await database.write((tx) => tell(tx, told))
  })
}
