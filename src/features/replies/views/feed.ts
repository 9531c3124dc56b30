import { html } from 'hono/html'
import { markup } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { rss } from '../../feeds/index.ts'
import * as say from '../messages/readers.ts'
import type { PublicReply } from '../reply.ts'
import { replyRoutes, threadAt } from '../routes.ts'
import type { About } from './parts.tsx'
import { wordsOf } from './words.ts'

type Feed = { frame: Frame; about: About; replies: readonly PublicReply[] }

/** The newest replies in full. */
export async function repliesFeed({ frame, about, replies }: Feed): Promise<string> {
  const { address, language } = frame
  const { path, headline } = about
  const items = await Promise.all(replies.map((reply) => itemOf(reply, address + path)))
  return rss({
    title: say.repliesToHeadline({ headline }),
    page: address + threadAt(path),
    address: address + replyRoutes.feed.to({ article: path }),
    description: say.feedDescription({ headline }),
    language,
    builtAt: replies[0]?.postedAt,
    items: items.flat(),
  })
}

async function itemOf(reply: PublicReply, path: string) {
  if (reply.shows === 'place') return []
  const { id, name, body, postedAt } = reply
  return [
    {
      title: withoutTags(name),
      creators: [name],
      link: replyRoutes.one.to({ article: path, id }),
      guid: `urn:stet:reply:${id}`,
      at: postedAt,
      html: await markup(html`${wordsOf(body)}`),
    },
  ]
}

/** Some programs take a title for HTML, and a name comes from anybody. Its creator has it as it is. */
function withoutTags(name: string): string {
  return name.replaceAll('<', '‹').replaceAll('>', '›')
}
