import type { Instant } from '../../../base/clock.ts'
import { markup } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { jpegOf } from '../../../ui/reader/picture.tsx'
import { ArticleBody, kickerOf, type PublicArticle } from '../../articles/index.ts'
import type { Section } from '../../settings/index.ts'
import { asHtml } from './texts.ts'
import { type Item, rss } from './write.ts'

/** A notice of what was put right, in one run of words. */
export type FeedNotice = { text: string; madeAt: Instant }

type Feed = {
  frame: Frame
  title: string
  description: string
  /** The page the feed is of, and the feed's own address. */
  page: string
  path: string
  articles: readonly PublicArticle[]
  sections: readonly Section[]
  /** What was put right on these articles since they came out. */
  notices: ReadonlyMap<string, readonly FeedNotice[]>
  /** The newest head of the log of versions, so that many copies of it are kept in many places. */
  checkpoint?: string | undefined
}

/** The full text of each article, with its bylines. */
export async function rssFeed(feed: Feed): Promise<string> {
  const { frame, title, description, page, path, articles, sections, checkpoint, notices } = feed
  const { address, language } = frame
  const items = await Promise.all(
    articles.map((article) => itemOf({ address, article, sections, notices: notices.get(article.id) ?? [] })),
  )
  const builtAt = articles
    .map((article) => article.updatedAt)
    .sort()
    .at(-1)
  const head = checkpoint && { name: 'checkpoint', namespace: checkpointForm, text: checkpoint }
  const words = { title, description, language, page: address + page, address: address + path }
  return rss({ ...words, builtAt, items, extra: head || undefined })
}

const checkpointForm = 'https://c2sp.org/tlog-checkpoint'

type Of = { address: string; article: PublicArticle; sections: readonly Section[]; notices: readonly FeedNotice[] }

async function itemOf({ address, article, sections, notices }: Of): Promise<Item> {
  const { content, byline, path, publishedAt, updatedAt, picture, pictures } = article
  const section = sections.find((each) => each.id === content.sectionId)
  return {
    title: content.headline,
    link: address + path,
    // The id outlives a change of address.
    guid: `urn:stet:article:${article.id}`,
    at: publishedAt,
    html: asHtml(content.standfirst),
    categories: [section?.name, kickerOf({ kind: content.kind?.name }), ...content.topics].filter(
      (name) => name !== undefined,
    ),
    creators: byline.map(({ name }) => name),
    updatedAt: updatedAt > publishedAt ? updatedAt : undefined,
    fullHtml: await fullText({ address, content, picture, pictures, notices }),
  }
}

type Text = Pick<PublicArticle, 'content' | 'picture' | 'pictures'> & {
  address: string
  notices: readonly FeedNotice[]
}

async function fullText({ address, content, picture, pictures, notices }: Text): Promise<string> {
  return markup(
    <>
      {notices.map(({ text }) => (
        <p>
          <strong>{text}</strong>
        </p>
      ))}
      {content.standfirst ? (
        <p>
          <em>{content.standfirst}</em>
        </p>
      ) : null}
      {picture ? <img src={address + jpegOf(picture).address} alt={picture.alt} /> : null}
      <ArticleBody body={content.body} pictures={pictures} base={address} />
    </>,
  )
}
