import { monthOf } from '../../base/dates.ts'
import type { Ids } from '../../base/id.ts'
import { slugOf } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { ArticleId, Listed, Listings } from '../articles/index.ts'
import type { Media } from '../media/index.ts'
import type { Author, Newsroom } from '../staff/index.ts'
import type { Card, Key, Topic, TopicId, Which } from './card.ts'
import {
  allTopics,
  bylinesOf,
  deleteListing,
  findFormerTopic,
  findTopic,
  insertListing,
  insertTopic,
  isKey,
  listed,
  mostAnswered,
  publicSpan,
  type Row,
  topicById,
  topicsOf,
} from './store.ts'

type Needs = { database: Database; ids: Ids; newsroom: Newsroom; media: Media }
type Asked = { which: Which; after?: Key | null; limit: number }

export type FrontPages = ReturnType<typeof createFrontPages>

/** What readers find where: every public list of articles, newest first and paged by key. */
export function createFrontPages(needs: Needs) {
  const { database } = needs
  return {
    cards: (asked: Asked) => cards(needs, asked),
    topic: (slug: string) => findTopic(database.read, slug),
    /** The address of a topic that once had this one. */
    formerTopic: (slug: string) => findFormerTopic(database.read, slug),
    topicsOf: (articleId: ArticleId, db: Reading = database.read) => topicsOf(db, articleId),
    topicById: (id: string) => topicById(database.read, id),
    /** Of the newest hundred articles, those that readers answered most. */
    mostAnswered: (limit: number) => mostAnswered(database.read, { among: 100, limit }),
    topics: () => allTopics(database.read),
    span: () => publicSpan(database.read),
    isKey: (key: Key) => isKey(database.read, key),
    /** Whether anything could have been published in a month such as `2026-11`. */
    hasMonth: (month: string, timeZone: string) => hasMonth(database.read, month, timeZone),
  }
}

/** Lists what is published, in the transaction that publishes it, and says which lists changed. */
export function createListings({ ids }: Pick<Needs, 'ids'>): Listings {
  return {
    list: (tx, published) => list(tx, ids, published),
    async unlist(tx, articleId) {
      const { topics, authors } = await deleteListing(tx, articleId)
      return [...tagsOf({ topics, authors }), 'list:all']
    },
  }
}

async function list(tx: Writing, ids: Ids, { article, content, before }: Listed): Promise<CacheTag[]> {
  const former = await deleteListing(tx, article.id)
  const isListed = !article.isUndated
  const topics = isListed ? await topicsNamed(tx, ids, content.topics) : []
  const authors = isListed ? content.byline : []
  const publishedAt = article.publishedAt
  if (publishedAt === null) throw new Error('A public article has no date of publication.')
  await insertListing(tx, { articleId: article.id, publishedAt, topics, authors })

  const isNew = before.publicId === null || before.withdrawal !== null || before.isUndated !== article.isUndated
  const moved = before.sectionId !== article.sectionId
  const sections: CacheTag[] =
    isNew || moved ? [`list:section:${before.sectionId}`, `list:section:${article.sectionId}`] : []
  const everywhere: CacheTag[] = isNew ? ['list:all'] : []
  const joined = { topics: changed(former.topics, topics), authors: changed(former.authors, authors) }
  const someTopics: CacheTag[] = joined.topics.length > 0 ? ['list:topics'] : []
  return [...new Set([...sections, ...everywhere, ...someTopics, ...tagsOf(joined)])]
}

/** The topics with these names; one that is not known yet begins here. */
async function topicsNamed(tx: Writing, ids: Ids, names: readonly string[]): Promise<TopicId[]> {
  if (names.length > 0) await oneAtATime(tx, 'topics')
  const found: TopicId[] = []
  for (const name of names) {
    const slug = slugOf(name)
    const known = await findTopic(tx, slug)
    const topic: Topic = known ?? { id: ids.next('topic'), slug, name }
    if (!known) await insertTopic(tx, topic)
    if (!found.includes(topic.id)) found.push(topic.id)
  }
  return found
}

async function hasMonth(db: Reading, month: string, timeZone: string): Promise<boolean> {
  const span = await publicSpan(db)
  return span !== undefined && monthOf(span.first, timeZone) <= month && month <= monthOf(span.last, timeZone)
}

function changed<Name>(before: readonly Name[], now: readonly Name[]): Name[] {
  return [...before.filter((name) => !now.includes(name)), ...now.filter((name) => !before.includes(name))]
}

function tagsOf({ topics, authors }: { topics: readonly string[]; authors: readonly string[] }): CacheTag[] {
  return [...topics.map((id): CacheTag => `list:topic:${id}`), ...authors.map((id): CacheTag => `list:author:${id}`)]
}

async function cards({ database, newsroom, media }: Needs, { which, after = null, limit }: Asked): Promise<Card[]> {
  const db = database.read
  const rows = await listed(db, { which, after, limit })
  const bylines = await bylinesOf(
    db,
    rows.map((row) => row.id),
  )
  const authors = await newsroom.byIds(db, [...new Set([...bylines.values()].flat())])
  const pictures = await media.byIds(
    db,
    rows.flatMap((row) => row.pictureId ?? []),
  )
  return rows.map((row) => {
    const byline = (bylines.get(row.id) ?? []).flatMap((id): Author[] => authors.filter((each) => each.id === id))
    const picture = pictures.find((each) => each.id === row.pictureId) ?? null
    return cardOf(row, { byline, picture })
  })
}

function cardOf({ pictureId, ...row }: Row, names: Pick<Card, 'byline' | 'picture'>): Card {
  return { ...row, ...names }
}
