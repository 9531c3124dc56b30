import { dateOf, type Instant } from '../../../base/clock.ts'
import { inXml, soundXml } from '../../../base/xml.ts'
import { markup } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { ArticleBody, type PublicArticle } from '../../articles/index.ts'
import type { Section } from '../../settings/index.ts'
import { feedText } from './texts.ts'

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

/** RSS 2.0 with the full text of each article, and Dublin Core's creator for bylines. */
export async function rssFeed(feed: Feed): Promise<string> {
  const { frame, title, description, page, path, articles, sections, checkpoint, notices } = feed
  // Loaded when the first feed is asked for: a site starts without it.
  const { generateRssFeed } = await import('feedsmith')
  const { address } = frame
  const items = await Promise.all(
    articles.map((article) => itemOf({ address, article, sections, notices: notices.get(article.id) ?? [] })),
  )
  const newest = articles
    .map((article) => article.updatedAt)
    .sort()
    .at(-1)
  const text = generateRssFeed({
    title: feedText.plain(title),
    link: address + page,
    description: feedText.plain(description),
    language: frame.language,
    ...(newest ? { lastBuildDate: dateOf(newest) } : {}),
    atom: { links: [{ href: address + path, rel: 'self', type: 'application/rss+xml' }] },
    items,
  })
  return soundXml(checkpoint ? withHead(text, checkpoint) : text)
}

/** RSS takes elements of other namespaces in a channel; the library knows only some of them. */
function withHead(feed: string, checkpoint: string): string {
  const end = feed.lastIndexOf('</channel>')
  return `${feed.slice(0, end)}<checkpoint xmlns="${checkpointForm}">${inXml(checkpoint)}</checkpoint>${feed.slice(end)}`
}

const checkpointForm = 'https://c2sp.org/tlog-checkpoint'

type Item = { address: string; article: PublicArticle; sections: readonly Section[]; notices: readonly FeedNotice[] }

async function itemOf({ address, article, sections, notices }: Item) {
  const { content, byline, path, publishedAt, picture, pictures } = article
  const section = sections.find((each) => each.id === content.sectionId)
  const names = [...(section ? [section.name] : []), ...content.topics]
  return {
    title: feedText.plain(content.headline),
    link: address + path,
    // The id outlives a change of address.
    guid: { value: `urn:stet:article:${article.id}`, isPermaLink: false },
    pubDate: dateOf(publishedAt),
    description: feedText.html(content.standfirst),
    categories: names.map((name) => ({ name: feedText.plain(name) })),
    dc: { creators: byline.map((each) => feedText.plain(each.name)) },
    ...(article.updatedAt > publishedAt ? { atom: { updated: dateOf(article.updatedAt) } } : {}),
    content: { encoded: await fullText({ address, content, picture, pictures, notices }) },
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
      {picture ? (
        <img src={`${address}/pictures/${picture.id}/${Math.min(1200, picture.width)}.jpeg`} alt={picture.alt} />
      ) : null}
      <ArticleBody body={content.body} pictures={pictures} base={address} />
    </>,
  )
}
