import type { Child } from 'hono/jsx'
import { millisOf } from '../../../base/clock.ts'
import type { Rendering } from '../../../platform/pages/pack.ts'
import { htmlDocument } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { type PublicArticle, passages } from '../../articles/index.ts'
import { threadOf } from '../keeping.ts'
import type { ReplyId, Sort, ThreadPage } from '../reply.ts'
import { replyRoutes, threadAt } from '../routes.ts'
import { mostOnOnePage } from '../rules.ts'
import type { Replies, Taking } from '../service.ts'
import { repliesFeed } from '../views/feed.ts'
import type { About } from '../views/parts.tsx'
import { MoreReplies, PassageReplies, ReplyPage } from '../views/reading.tsx'
import type { Under } from '../views/thread.tsx'

type Needs = { replies: Replies; frame: () => Promise<Frame> }
/** A page of a thread that is the same for everybody. */
export type ThreadPlace =
  | { is: 'page'; sort: Sort; id: ReplyId }
  | { is: 'sorted'; sort: Exclude<Sort, 'oldest'> }
  | { is: 'all' }
  | { is: 'to'; block: string; after: ReplyId | null }
  | { is: 'reply'; id: ReplyId; after: ReplyId | null }
  | { is: 'count' }
  | { is: 'feed' }
type Asked<Is extends ThreadPlace['is']> = Extract<ThreadPlace, { is: Is }>
type Taken = PublicArticle & Taking
type At = { needs: Needs; article: Taken; frame: Frame }

/** A page of a thread that is the same for everybody; `undefined` when nothing stands at this address. */
export async function renderThread(needs: Needs, article: Taken, address: ThreadPlace): Promise<Rendering | undefined> {
  const at = { needs, article, frame: await needs.frame() }
  switch (address.is) {
    case 'page':
    case 'sorted':
      return renderPage(at, address)
    case 'all':
      return renderAll(at)
    case 'to':
      return renderPassage(at, address)
    case 'reply':
      return renderReply(at, address)
    case 'count':
      return renderCount(at)
    case 'feed':
      return renderFeed(at)
  }
}

/** The pages of the oldest-first order are the thread that search engines may keep; every other shows the same again. */
async function renderPage(at: At, address: Asked<'page' | 'sorted'>): Promise<Rendering | undefined> {
  const { replies } = at.needs
  const { id: of, path } = at.article
  const { sort } = address
  const page =
    address.is === 'page' ? await replies.pageAfter(of, { sort, after: address.id }) : await replies.sorted(of, sort)
  if (!page || page.roots.length === 0) return undefined
  const canonical =
    address.is === 'page' && sort === 'oldest' ? replyRoutes.after.to({ article: path, id: address.id }) : undefined
  return more(at, { page, current: sort, canonical })
}

async function renderAll(at: At): Promise<Rendering | undefined> {
  const { id, replyCount, path } = at.article
  if (replyCount > mostOnOnePage) return leadOn(at, threadAt(path))
  const page = await at.needs.replies.whole(id)
  return page.roots.length === 0 ? undefined : more(at, { page, current: 'all', canonical: undefined })
}

/** A short thread that has grown long is read in pages, and an address kept from before leads there. */
function leadOn({ article }: At, to: string): Rendering {
  return {
    status: 303,
    type: 'text/plain; charset=utf-8',
    body: '',
    tags: tagsOf(article),
    headers: { location: to },
  }
}

type More = { page: ThreadPage; current: Parameters<typeof MoreReplies>[0]['current']; canonical: string | undefined }

function more({ article, frame }: At, shown: More): Promise<Rendering> {
  return rendering(
    article,
    <MoreReplies frame={frame} about={aboutOf(article)} under={{ ...underOf(article, frame), level: 2 }} {...shown} />,
  )
}

async function renderPassage(at: At, { block, after }: Asked<'to'>): Promise<Rendering | undefined> {
  const { needs, article, frame } = at
  const page = await needs.replies.quoting(article.id, { block, after })
  if (!page || page.replies.length === 0) return undefined
  const under = { ...underOf(article, frame), level: 2 as const }
  const shown = { frame, about: aboutOf(article), under, block, page }
  return rendering(article, <PassageReplies {...shown} />)
}

async function renderReply(
  { needs, article, frame }: At,
  { id, after }: Asked<'reply'>,
): Promise<Rendering | undefined> {
  const conversation = await needs.replies.conversation(article.id, { id, after })
  if (!conversation) return undefined
  const under = { ...underOf(article, frame), level: 2 as const }
  const shown = { frame, about: aboutOf(article), conversation, under }
  return rendering(article, <ReplyPage {...shown} />)
}

/** What the page's script asks for: how many there are now. */
async function renderCount({ needs, article }: At): Promise<Rendering> {
  const body = JSON.stringify({ count: article.replyCount, newest: await needs.replies.newestId(article.id) })
  const headers = { 'x-robots-tag': 'noindex' }
  return { status: 200, type: 'application/json', body, tags: tagsOf(article), headers }
}

async function renderFeed({ needs, article, frame }: At): Promise<Rendering> {
  const replies = await needs.replies.newest(article.id)
  const body = await repliesFeed({ frame, about: aboutOf(article), replies })
  return { status: 200, type: 'application/rss+xml; charset=utf-8', body, tags: tagsOf(article) }
}

async function rendering(article: Taken, page: Child): Promise<Rendering> {
  const body = await htmlDocument(page)
  return { status: 200, type: 'text/html; charset=utf-8', body, tags: tagsOf(article), ...untilChange(article) }
}

function tagsOf({ id }: PublicArticle): Rendering['tags'] {
  return ['site', `article:${id}`, threadOf(id)]
}

/** A page says whether replies are taken, so it is good until that changes. */
export function untilChange({ taking: { changesAt } }: Taking): { goodUntil?: number } {
  return changesAt === null ? {} : { goodUntil: millisOf(changesAt) }
}

export function aboutOf({ path, content, repliesOpen, replyCount, taking }: Taken): About {
  return { path, headline: content.headline, open: repliesOpen, replyCount, readAgainAt: taking.opensAgainAt }
}

export function underOf({ path, repliesOpen, byline, content, corrected }: Taken, locale: Frame): Under {
  const reporters = new Set(byline.flatMap(({ staffId }) => staffId ?? []))
  const now = new Map(passages(content.body).map(({ id, text }) => [id, text]))
  return { path, locale, open: repliesOpen, reporters, passages: now, corrected }
}
