import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Outbox } from '../../platform/outbox.ts'
import type { LookAt } from '../../platform/outward/look.ts'
import type { Fact } from '../../platform/pages/facts.ts'
import { type Article, type ArticleId, type Articles, isPublic, type Revision } from '../articles/index.ts'
import { type Actor, may } from '../staff/index.ts'
import type { EntryId } from './entry.ts'
import { showWhatIsSaid } from './publicity.ts'
import type { Suggest } from './suggesting/suggest.ts'

declare module '../../platform/outbox.ts' {
  interface Announcements {
    'entry.changed': { entryId: EntryId }
    'facts.confirmed': { articleId: ArticleId }
  }
}

/** What the record needs of the rest of the site. */
export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  outbox: Outbox
  articles: Articles
  suggest: Suggest
  lookAt: LookAt
}

type Opened = { article: Article; draft: Revision }
export type ArticleRefusal = 'not-allowed' | 'no-such-article' | 'readers-see-it'

/** Changes what is known of one article, for somebody who may write it, and shows readers what they may see of it. */
export async function inArticle<Result extends object>(
  needs: Needs,
  actor: Actor,
  { articleId, change }: { articleId: ArticleId; change: (tx: Writing, opened: Opened) => Promise<Result> },
): Promise<Result | { refused: ArticleRefusal }> {
  const { database, articles, outbox } = needs
  return database.write(async (tx) => {
    await oneAtATime(tx, `article:${articleId}`)
    const article = await articles.byId(articleId, tx)
    const draft = article && (await articles.revision(article.draftId, tx))
    if (!article || !draft) return refused('no-such-article')
    const refusal = whyNot(actor, article)
    if (refusal) return refused(refusal)
    const result = await change(tx, { article, draft })
    if ('refused' in result) return result
    const facts = await showAnew(needs, tx, articleId)
    await outbox.announce(tx, { type: 'facts.confirmed', articleId }, facts)
    return result
  })
}

/** What is confirmed of a public article stands on its page at once. */
function whyNot(actor: Actor, article: Article): ArticleRefusal | undefined {
  const target = { section: article.sectionId, madeBy: article.createdBy }
  if (!may(actor, 'article.write', target)) return 'not-allowed'
  return isPublic(article) && !may(actor, 'record.edit') ? 'readers-see-it' : undefined
}

/** Puts what is confirmed now before readers; gives the facts of the pages that show it. */
export async function showAnew(
  { articles }: Pick<Needs, 'articles'>,
  tx: Writing,
  articleId: ArticleId,
): Promise<Fact[]> {
  const article = await articles.byId(articleId, tx)
  const shown = article?.publicId ? await articles.revision(article.publicId, tx) : undefined
  const facts = article && shown ? await showWhatIsSaid(tx, { article, content: shown.content }) : []
  return [`article:${articleId}`, ...facts]
}
