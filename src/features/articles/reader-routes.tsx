import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Fact } from '../../platform/pages/facts.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage } from '../../platform/pages/respond.ts'
import type { Web } from '../../platform/web/edge.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { SiteSettings } from '../settings/index.ts'
import type { Article, PublicArticle } from './article.ts'
import type { Articles } from './service.ts'
import { ArticlePage } from './views/article-page.tsx'
import { WithdrawnPage } from './views/withdrawn-page.tsx'

/**
 * Something another feature shows under an article, and the facts it was made from; perhaps also at the end of each
 * passage, and in the page's head.
 */
export type Below = (article: PublicArticle) => Promise<{
  shown: Child
  facts: Fact[]
  /** In milliseconds, when it also depends on the time. */
  goodUntil?: number
  beside?: (block: string) => Child
  head?: Child
  /** In front of the text, and right after it. */
  top?: Child
  foot?: Child
  /** What the article's JSON-LD says besides: properties of schema.org's NewsArticle. */
  linkedData?: object
}>

type Needs = {
  articles: Articles
  settings: SiteSettings
  pages: Pages
  frame: () => Promise<Frame>
  below: readonly Below[]
}

const html = 'text/html; charset=utf-8'

/**
 * Articles at their addresses. Mounted last, because an imported article may have any address that nothing else has:
 * what is not an article, moved or withdrawn goes on to be not found.
 */
export function articlePages(needs: Needs) {
  return new Hono<Web>().get('*', async (c, next) => {
    const path = encodeURI(c.req.path)
    const page = await findKeptPage(c, needs.pages, () => render(needs, path))
    if (page) return page
    const found = await needs.articles.at(path)
    if (found.found !== 'moved') return next()
    return c.redirect(found.to + new URL(c.req.url).search, 301)
  })
}

/** Where other systems keep articles at the address of the home page and a number, `/?p=12`. */
export function numberedArticles({ articles }: Pick<Needs, 'articles'>) {
  return new Hono<Web>().get('/', async (c, next) => {
    const number = c.req.query('p') ?? ''
    const at = /^\d{1,12}$/.test(number) ? await articles.at(`/?p=${number}`) : undefined
    return at?.found === 'moved' ? c.redirect(at.to, 301) : next()
  })
}

async function render(needs: Needs, path: string): Promise<Rendering | undefined> {
  const found = await needs.articles.at(path)
  if (found.found === 'article') return renderArticle(needs, found.article)
  if (found.found === 'withdrawn') return renderWithdrawal(needs, found)
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
    beside: (block: string) => below.map((each) => each.beside?.(block)),
  }
  const page = <ArticlePage frame={frame} article={article} section={section} {...others} />
  const facts: Fact[] = ['site', `article:${article.id}`, ...below.flatMap((each) => each.facts)]
  const goodUntil = Math.min(...below.map((each) => each.goodUntil ?? Number.POSITIVE_INFINITY))
  const body = await htmlDocument(page)
  return { status: 200, type: html, body, facts, goodUntil, lastModified: article.updatedAt }
}

type Withdrawal = Extract<Awaited<ReturnType<Articles['at']>>, { found: 'withdrawn' }>

async function renderWithdrawal(needs: Needs, { articleId, at, because }: Withdrawal): Promise<Rendering> {
  const page = <WithdrawnPage frame={await needs.frame()} at={at} because={because} />
  return { status: 410, type: html, body: await htmlDocument(page), facts: ['site', `article:${articleId}`] }
}
