import { type Clock, days, type Instant, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Path } from '../../base/path.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { deleteTries } from '../../platform/rate-limit/store.ts'
import type { ArticleId, Articles, PublicArticle } from '../articles/index.ts'
import type { Openness, Screening } from '../screening/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { createBringing, keyOf } from './bringing.ts'
import { createDeciding } from './deciding.ts'
import { createExporting } from './exporting/service.ts'
import { createFinding } from './finding/service.ts'
import { createKeeping, type WhenHidden, type WhenPublished } from './keeping.ts'
import type { Moderated } from './moderation.ts'
import { newestTexts } from './newest/store.ts'
import { createErasing } from './own/erasing/service.ts'
import { createHistory } from './own/history/service.ts'
import { createReporting } from './own/reporting.ts'
import { createWriters } from './own/writers.ts'
import { createReadModel } from './read-model/service.ts'
import { createReading } from './reading/service.ts'
import type { ReplyId } from './reply.ts'
import { createSenders, networksKeptFor } from './senders.ts'
import { errorReportsOf, findReplyByKey, forgetNetworks, reporterOf } from './store.ts'
import { type Placed, termsOf } from './terms.ts'

type Needs = Moderated & {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  settings: SiteSettings
  articles: Articles
  screening: Screening
  whenPublished: WhenPublished
  whenHidden: WhenHidden
  /** The newest correction of each passage of an article. */
  corrected: (articleId: ArticleId) => Promise<Corrected>
}

/** When a passage was last corrected, and the notice that says so, by the passage's block. */
export type Corrected = ReadonlyMap<string, { id: string; madeAt: Instant }>

/** How an article takes replies at the moment it is shown. */
export type Taking = { taking: Openness; corrected: Corrected }

async function asItTakes<Of extends PublicArticle>(
  { screening, database, corrected }: Needs,
  article: Of,
): Promise<Of & Taking> {
  const { sectionId } = article.content
  const { openness: taking } = await termsOf(screening, { ...article, sectionId }, database.read)
  return { ...article, repliesOpen: taking.open, taking, corrected: await corrected(article.id) }
}

export type Replies = ReturnType<typeof createReplies>

/** Everything the product does with what readers say back. */
export function createReplies(needs: Needs) {
  const { database, clock, settings } = needs
  const keeping = createKeeping(needs)
  const senders = createSenders(needs)

  return {
    /** The one way a reply is written and changed, for whoever does more in the same transaction. */
    keeping,
    /** Tells a sender apart, without keeping who that is. */
    identify: senders.identify,
    /** On what terms an article takes replies now. */
    termsOf: (article: Placed, db: Reading) => termsOf(needs.screening, article, db),
    ...createReading(needs),
    ...createFinding(needs),
    deciding: createDeciding({ ...needs, keeping }),
    ...createWriters({ ...needs, keeping }),
    ...createReporting({ ...needs, senders }),
    ...createErasing({ ...needs, keeping }),
    ...createHistory(needs),
    ...createExporting(needs),
    readModel: createReadModel(needs),
    bring: createBringing({ ...needs, keeping }),
    /** The reply that came in under this key, whatever became of it. */
    broughtBefore: async (articleId: ArticleId, key: string): Promise<ReplyId | undefined> =>
      (await findReplyByKey(database.read, keyOf(articleId, key)))?.id,
    /** What a network is called under each key that is still kept. */
    networkHashes: senders.networkHashes,
    /** An article as it takes replies now: its own word, its section’s and the site’s together. */
    asItTakes: <Of extends PublicArticle>(article: Of) => asItTakes(needs, article),
    /** The article at this very path, as it takes replies; one that moved is somewhere else. */
    async articleAt(path: Path) {
      const found = await needs.articles.at(path)
      const article = found.found === 'article' ? await needs.articles.published(found.article) : undefined
      return article && asItTakes(needs, article)
    },
    /** Who reported an error under this article, and whether they may be thanked by name. */
    reporter: (db: Reading, asked: { report: ReplyId; articleId: ArticleId }) => reporterOf(db, asked),
    /** The newest twenty reports of errors in an article. */
    errorReports: (articleId: ArticleId) => errorReportsOf(database.read, articleId, 20),
    /** The newest replies of the site, whatever became of them, for trying a list of words. */
    newestTexts: (most: number) => newestTexts(database.read, most),
    /** Forgets networks and their keys after thirty days, and counts of tries after two. */
    async forget(): Promise<void> {
      const now = clock.now()
      await database.write(async (tx) => {
        await forgetNetworks(tx, later(now, -networksKeptFor))
        await deleteTries(tx, 'reply-', later(now, -days(2)))
      })
      await settings.dropSecrets('network', later(now, -networksKeptFor))
    },
  }
}
