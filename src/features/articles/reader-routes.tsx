import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { type Path, pathOf } from '../../base/path.ts'
import type { Fact } from '../../platform/pages/facts.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage } from '../../platform/pages/respond.ts'
import { type ErrorPage, statusOf, type Web } from '../../platform/web/edge.ts'
import { queryOf } from '../../platform/web/target.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame, Skip } from '../../ui/reader/page.tsx'
import type { SiteSettings } from '../settings/index.ts'
import type { Article, PublicArticle } from './article.ts'
import type { Articles } from './service.ts'
import { type Act, type Acts, type Asked, readAddress, type UnderArticle } from './under.ts'
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
  /** Places on the page that the first keys lead to. */
  skips?: readonly Skip[]
}>

type Needs = {
  articles: Articles
  settings: SiteSettings
  pages: Pages
  frame: () => Promise<Frame>
  errorPage: ErrorPage
  below: readonly Below[]
  under: readonly UnderArticle[]
}

const html = 'text/html; charset=utf-8'

/**
 * Articles at their addresses, and what other features have below them. Mounted last, because an imported article may
 * have any address that nothing else has: what leads to no article goes on to be not found.
 */
export function articlePages(needs: Needs) {
  return new Hono<Web>().all('*', async (c, next) => {
    const path = pathOf(c.req.path)
    const asked = path && readAddress(path)
    const found = asked && (await answer(needs, c, asked))
    if (found || !path || asked?.words.length === 0) return found ?? next()
    // An address that came from elsewhere may look like one below another article.
    return (await answer(needs, c, { article: path, words: [] })) ?? next()
  })
}

type C = Context<Web>

async function answer(needs: Needs, c: C, asked: Asked): Promise<Response | undefined> {
  const acts = asked.words.length === 0 ? itself(needs) : belowIt(needs, asked)
  if (!acts) return undefined
  const act = acts[isRead(c) ? 'GET' : (c.req.method as keyof Acts)]
  const found = await act?.(c, asked.article)
  if (found) return found
  const at = await needs.articles.at(asked.article)
  if (at.found === 'nothing') return undefined
  return act ? elsewhere(c, { at, asked, act }) : wrongMethod(needs, c, acts)
}

function belowIt({ under }: Needs, { words }: Asked): Acts | undefined {
  return under.flatMap((read) => read(words) ?? [])[0]
}

type Found = Awaited<ReturnType<Articles['at']>>

/** Everything below an article moves with it; what is sent to where it was is taken to where it is. */
async function elsewhere(
  c: C,
  { at, asked, act }: { at: Found; asked: Asked; act: Act },
): Promise<Response | undefined> {
  const { article, words } = asked
  if (at.found === 'moved') {
    return isRead(c) ? c.redirect([at.to, ...words].join('/') + queryOf(c.req.url), 301) : act(c, at.to)
  }
  const isBelow = words.length > 0
  return at.found === 'withdrawn' && isBelow && isRead(c) ? c.redirect(article, 303) : undefined
}

function itself(needs: Needs): Acts {
  return { GET: (c, article) => findKeptPage(c, needs.pages, () => render(needs, article)) }
}

function isRead(c: C): boolean {
  return c.req.method === 'GET' || c.req.method === 'HEAD'
}

async function wrongMethod({ errorPage }: Needs, c: C, acts: Acts): Promise<Response> {
  c.header(
    'allow',
    Object.keys(acts)
      .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method))
      .join(', '),
  )
  c.header('cache-control', 'no-store')
  return c.html(await errorPage(c, 'wrong-method'), statusOf['wrong-method'])
}

/** Where other systems keep articles at the address of the home page and a number, `/?p=12`. */
export function numberedArticles({ articles }: Pick<Needs, 'articles'>) {
  return new Hono<Web>().get('/', async (c, next) => {
    const number = c.req.query('p') ?? ''
    const at = /^\d{1,12}$/.test(number) ? await articles.at(`/?p=${number}`) : undefined
    return at?.found === 'moved' ? c.redirect(at.to, 301) : next()
  })
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
  const facts: Fact[] = ['site', `article:${article.id}`, ...below.flatMap((each) => each.facts)]
  const goodUntil = Math.min(...below.map((each) => each.goodUntil ?? Number.POSITIVE_INFINITY))
  const body = await htmlDocument(page)
  return { status: 200, type: html, body, facts, goodUntil }
}

type Withdrawal = Extract<Awaited<ReturnType<Articles['at']>>, { found: 'withdrawn' }>

async function renderWithdrawal(needs: Needs, path: Path, { articleId, at, because }: Withdrawal): Promise<Rendering> {
  const page = <WithdrawnPage frame={await needs.frame()} path={path} at={at} because={because} />
  return { status: 410, type: html, body: await htmlDocument(page), facts: ['site', `article:${articleId}`] }
}
