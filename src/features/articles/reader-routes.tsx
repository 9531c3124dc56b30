import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Path } from '../../base/path.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage } from '../../platform/pages/respond.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { Web } from '../../platform/web/edge.ts'
import type { Read } from '../../platform/web/routes/addresses.ts'
import { on } from '../../platform/web/routes/route.ts'
import type { AtArticle } from '../../platform/web/routes/router.ts'
import { queryOf } from '../../platform/web/target.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame, Skip } from '../../ui/reader/page.tsx'
import type { SiteSettings } from '../settings/index.ts'
import type { Article, PublicArticle } from './article.ts'
import { articleRoutes } from './routes.ts'
import type { Articles } from './service.ts'
import { ArticlePage } from './views/article-page.tsx'
import { WithdrawnPage } from './views/withdrawn-page.tsx'

/**
 * Something another feature shows under an article, and the tags of what it was made from; perhaps also at the end of each
 * passage, and in the page's head.
 */
export type Below = (article: PublicArticle) => Promise<{
  shown: Child
  tags: CacheTag[]
  /** In milliseconds, when it also depends on the time. */
  goodUntil?: number
  beside?: (block: string) => Child
  head?: Child
  /** In front of the text, and right after it. */
  top?: Child
  foot?: Child
  /** What the article's JSON-LD says besides: properties of schema.org's NewsArticle. */
  linkedData?: object
  /** Places on the page that the first keys lead to. */
  skips?: readonly Skip[]
}>

type Needs = {
  articles: Articles
  settings: SiteSettings
  pages: Pages
  frame: () => Promise<Frame>
  below: readonly Below[]
}

const html = 'text/html; charset=utf-8'

/** Articles at their addresses; what other features have below them is in their own routes. */
export function articleHandlers(needs: Needs) {
  return [
    on(articleRoutes.article, ({ c, params }) => findKeptPage(c, needs.pages, () => render(needs, params.article))),
  ]
}

type C = Context<Web>

/**
 * Acts on the article at an address. Everything below an article moves with it; what is sent to where it was is taken to
 * where it is.
 */
export function atArticle(articles: Articles) {
  return async (c: C, { article, below }: Read, asked: AtArticle): Promise<Response | undefined> => {
    const found = 'act' in asked ? await asked.act(article) : undefined
    if (found) return found
    const at = await articles.at(article)
    if (at.found === 'nothing') return undefined
    return 'act' in asked ? elsewhere(c, { at, article, below, act: asked.act }) : asked.refuse()
  }
}

type Found = Awaited<ReturnType<Articles['at']>>
type Elsewhere = Read & { at: Found; act: Extract<AtArticle, { act: unknown }>['act'] }

async function elsewhere(c: C, { at, article, below, act }: Elsewhere): Promise<Response | undefined> {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (at.found === 'moved') {
    const to = below === '' ? at.to : `${at.to}/${below}`
    return isRead ? c.redirect(to + queryOf(c.req.url), 301) : act(at.to)
  }
  return at.found === 'withdrawn' && below !== '' && isRead ? c.redirect(article, 303) : undefined
}

/** Where other systems keep articles at the address of the home page and a number, `/?p=12`. */
export function numberedArticle(articles: Articles) {
  return async (number: string): Promise<string | undefined> => {
    const at = /^\d{1,12}$/.test(number) ? await articles.at(`/?p=${number}`) : undefined
    return at?.found === 'moved' ? at.to : undefined
  }
}

async function render(needs: Needs, path: Path): Promise<Rendering | undefined> {
  const found = await needs.articles.at(path)
  if (found.found === 'article') return renderArticle(needs, found.article)
  if (found.found === 'withdrawn') return renderWithdrawal(needs, path, found)
  return undefined
}

async function renderArticle(needs: Needs, found: Article): Promise<Rendering | undefined> {
  const article = await needs.articles.published(found)
  if (!article) return undefined
  const frame = await needs.frame()
  const { sections } = await needs.settings.site()
  const section = sections.find((each) => each.id === article.content.sectionId)
  if (!section) return undefined
  const below = await Promise.all(needs.below.map((show) => show(article)))
  const others = {
    below: below.map((each) => each.shown),
    head: below.map((each) => each.head),
    top: below.map((each) => each.top),
    foot: below.map((each) => each.foot),
    linkedData: below.map((each) => each.linkedData ?? {}),
    skips: below.flatMap((each) => each.skips ?? []),
    beside: (block: string) => below.map((each) => each.beside?.(block)),
  }
  const page = <ArticlePage frame={frame} article={article} section={section} {...others} />
  const tags: CacheTag[] = ['site', `article:${article.id}`, ...below.flatMap((each) => each.tags)]
  const goodUntil = Math.min(...below.map((each) => each.goodUntil ?? Number.POSITIVE_INFINITY))
  const body = await htmlDocument(page)
  return { status: 200, type: html, body, tags, goodUntil }
}

type Withdrawal = Extract<Awaited<ReturnType<Articles['at']>>, { found: 'withdrawn' }>

async function renderWithdrawal(needs: Needs, path: Path, { articleId, at, because }: Withdrawal): Promise<Rendering> {
  const page = <WithdrawnPage frame={await needs.frame()} path={path} at={at} because={because} />
  return { status: 410, type: html, body: await htmlDocument(page), tags: ['site', `article:${articleId}`] }
}
