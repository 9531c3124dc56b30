import { html } from 'hono/html'
import { dateOf } from '../../../base/clock.ts'
import { soundXml } from '../../../base/xml.ts'
import { markup } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { urls } from '../../../urls.ts'
import { feedText } from '../../feeds/index.ts'
import type { PublicReply } from '../reply.ts'
import type { About } from './parts.tsx'
import { wordsOf } from './words.ts'

type Feed = { frame: Frame; about: About; replies: readonly PublicReply[] }

/** RSS 2.0 with the newest replies in full. Titles and names are plain text, a reply is HTML. */
export async function repliesFeed({ frame, about, replies }: Feed): Promise<string> {
  // Loaded when the first feed is asked for: a site starts without it.
  const { generateRssFeed } = await import('feedsmith')
  const { address, language } = frame
  const { path, headline } = about
  const [newest] = replies
  const items = await Promise.all(replies.map((reply) => itemOf(reply, address + path)))
  const feed = generateRssFeed({
    title: feedText.plain(withoutTags(`Replies to ${headline}`)),
    link: address + urls.thread(path),
    description: feedText.plain(withoutTags(`What readers say about “${headline}”, the newest first.`)),
    language,
    ...(newest ? { lastBuildDate: dateOf(newest.postedAt) } : {}),
    atom: { links: [{ href: address + urls.repliesFeed(path), rel: 'self', type: 'application/rss+xml' }] },
    items: items.flat(),
  })
  return soundXml(feed)
}

/** Some programs take the plain text of a title for HTML; no name or headline needs these. */
function withoutTags(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›')
}

async function itemOf(reply: PublicReply, path: string) {
  if (reply.shows === 'place') return []
  const { id, name, body, postedAt } = reply
  return [
    {
      title: feedText.plain(withoutTags(name)),
      link: urls.reply(path, id),
      guid: { value: `urn:stet:reply:${id}`, isPermaLink: false },
      pubDate: dateOf(postedAt),
      description: await markup(html`${wordsOf(body)}`),
    },
  ]
}
