import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { besideOthers, oneAtATime } from '../../platform/database/serial.ts'
import { TakenBack, type Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { type Article, type ArticleId, type Articles, isPublic, targetOf } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import { type Entities, whatIsTold } from '../entities/index.ts'
import { editRecord } from '../sources/permissions.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { factsConfirmed } from './events.ts'
import { showWhatIsSaid, type Zoned } from './publicity.ts'
import type { Opened } from './slots.ts'
import { articlesMentioning } from './store.ts'

/** What facts need of the rest of the site. */
export type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  articles: Articles
  entities: Entities
  settings: Zoned
}

export type ArticleRefusal = 'not-allowed' | 'no-such-article' | 'readers-see-it'

/** What is changed of an article, within the transaction that holds it. */
export type InArticle<Result> = {
  articleId: ArticleId
  change: (tx: Writing, opened: Opened) => Promise<Result>
}

/** Changes what is known of one article, for somebody who may write it, and shows readers what they may see of it. */
export async function inArticle<Result extends object>(
  needs: Needs,
  actor: Actor,
  { articleId, change }: InArticle<Result>,
): Promise<Result | { refused: ArticleRefusal }> {
  const { database, articles, events } = needs
  return database.write<Result | { refused: ArticleRefusal }>(async (tx) => {
    await oneAtATime(tx, `article:${articleId}`)
    await besideOthers(tx, whatIsTold)
    const article = await articles.byId(articleId, tx)
    const draft = article && (await articles.revision(article.draftId, tx))
    if (!article || !draft) return refused('no-such-article')
    const refusal = whyNot(actor, article)
    if (refusal) return refused(refusal)
    const result = await change(tx, { article, draft })
    if ('refused' in result) return new TakenBack(result)
    const tags = await showAnew(needs, tx, articleId)
    const said = { actor: doerOf(actor), subject: `article:${articleId}`, section: article.sectionId } as const
    events.record(tx, factsConfirmed, { ...said, payload: { articleId }, drops: tags })
    return result
  })
}

type Told = { kind: 'event' | 'quote'; id: string }

/**
 * Changes an event or a quote while every article that tells it is held: what readers see of those is made anew with it.
 * Articles come before what they tell, here as everywhere, so that nobody waits for each other.
 */
export async function inItsArticles<Result extends object>(
  { database }: Pick<Needs, 'database'>,
  { kind, id }: Told,
  change: (tx: Writing, articles: readonly ArticleId[]) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const known = (await articlesMentioning(database.read, kind, id)).toSorted()
    const outcome = await database.write(async (tx): Promise<Result | 'one-more-tells-it'> => {
      for (const articleId of known) await oneAtATime(tx, `article:${articleId}`)
      await besideOthers(tx, whatIsTold)
      await oneAtATime(tx, `${kind}:${id}`)
      const now = await articlesMentioning(tx, kind, id)
      return now.every((each) => known.includes(each)) ? change(tx, now) : 'one-more-tells-it'
    })
    if (outcome !== 'one-more-tells-it') return outcome
  }
}

/** What is confirmed of a public article stands on its page at once. */
export function whyNot(actor: Actor, article: Article): ArticleRefusal | undefined {
  const target = targetOf(article)
  if (!may(actor, writeArticles, target)) return 'not-allowed'
  return isPublic(article) && !may(actor, editRecord) ? 'readers-see-it' : undefined
}

/** Puts what is confirmed now before readers; gives the cache tags of the pages that show it. */
export async function showAnew(
  { articles, settings }: Pick<Needs, 'articles' | 'settings'>,
  tx: Writing,
  articleId: ArticleId,
): Promise<CacheTag[]> {
  const article = await articles.byId(articleId, tx)
  const shown = article?.publicId ? await articles.revision(article.publicId, tx) : undefined
  const tags = article && shown ? await showWhatIsSaid(tx, settings, { article, content: shown.content }) : []
  return [`article:${articleId}`, ...tags]
}
