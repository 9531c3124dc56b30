import { type Clock, days, hours, type Instant, later, millisOf } from '../../base/clock.ts'
import { monthOf, monthsBetween, startOfMonth } from '../../base/dates.ts'
import { home } from '../../base/path.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { keptPage } from '../../platform/pages/respond.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { on, type Route } from '../../platform/web/routes/route.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { type ArticleId, type Articles, definitionOf } from '../articles/index.ts'
import { correctionRoutes } from '../corrections/routes.ts'
import { recordRoutes } from '../facts/routes.ts'
import type { Card, FrontPages, Which } from '../front-pages/index.ts'
import { frontPageRoutes } from '../front-pages/routes.ts'
import { replyRoutes } from '../replies/routes.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { searchRoutes } from '../search/routes.ts'
import type { Section, SiteSettings } from '../settings/index.ts'
import { storylineRoutes } from '../storylines/routes.ts'
import { writingRoutes } from '../writing/routes.ts'
import { feedOf, feedRoutes, sitemapMonthAt, sitemapNamesAt } from './routes.ts'
import { type FeedNotice, rssFeed } from './views/rss.tsx'
import { newsSitemap, sitemap, sitemapIndex } from './views/sitemaps.ts'

type Needs = {
  articles: Articles
  frontPages: FrontPages
  settings: SiteSettings
  pages: Pages
  clock: Clock
  frame: () => Promise<Frame>
  /** What was put right on an article, oldest first. */
  notices: (articleId: ArticleId) => Promise<FeedNotice[]>
  /** Feeds of other pages that list articles. */
  also: readonly FeedOf[]
  /** Pages of other features that sitemaps list. */
  mapped: readonly Mapped[]
  /** The newest head of the log of versions, and the tag that is dropped with it. */
  checkpoint: { newest: () => Promise<string | undefined>; tag: CacheTag }
}

/** The feeds of pages of one kind: what it is called, which articles it lists, what it was made from. */
export type FeedOf = {
  route: Route<{ method: 'GET'; path: `/${string}/:slug/feed.xml` }>
  find: (slug: string) => Promise<Listing | undefined>
}
type Listing = { title: string; description: string; page: string; ids: readonly ArticleId[]; tags: CacheTag[] }

/** Pages that come and go, by the month in which each was begun. */
export type Mapped = {
  span: () => Promise<{ first: Instant; last: Instant } | undefined>
  begun: (month: { from: Instant; until: Instant; limit: number }) => Promise<{ path: string; tags: CacheTag[] }[]>
}

const inFeed = 30
const inNewsSitemap = 1000
const newsFor = days(2)
const xml = 'application/xml; charset=utf-8'
const rss = 'application/rss+xml; charset=utf-8'

/** What machines read of a site: feeds, sitemaps, robots.txt. All of it kept like any page. */
export function feedHandlers(needs: Needs) {
  const { pages } = needs
  return [
    ...needs.also.map(({ route, find }) =>
      on(route, ({ c, params }) => keptPage(c, pages, async () => listingFeed(needs, await find(params.slug)))),
    ),
    on(feedRoutes.site, ({ c }) => keptPage(c, pages, () => siteFeed(needs))),
    on(feedRoutes.section, ({ c, params }) => keptPage(c, pages, () => sectionFeed(needs, params.slug))),
    on(feedRoutes.sitemap, ({ c }) => keptPage(c, pages, () => monthsSitemap(needs))),
    on(feedRoutes.sitemapPages, ({ c }) => keptPage(c, pages, () => pagesSitemap(needs))),
    on(feedRoutes.sitemapMonth, ({ c, params }) =>
      keptPage(c, pages, () => monthSitemap(needs, params.file.slice(0, 7))),
    ),
    on(feedRoutes.sitemapNames, ({ c, params }) =>
      keptPage(c, pages, () => namesSitemap(needs, params.file.slice(6, 13))),
    ),
    on(feedRoutes.newsSitemap, ({ c }) => keptPage(c, pages, () => news(needs))),
    on(feedRoutes.robots, ({ c }) => keptPage(c, pages, () => robots(needs))),
  ]
}

async function siteFeed(needs: Needs): Promise<Rendering> {
  const { name, tagline } = await needs.frame()
  const words = { title: name, description: tagline || name, page: home, path: feedRoutes.site.to() }
  const { newest, tag } = needs.checkpoint
  return feed(needs, { which: { by: 'all' }, tags: ['list:all', tag], words, checkpoint: await newest() })
}

async function sectionFeed(needs: Needs, slug: string): Promise<Rendering | undefined> {
  const { name, sections } = await needs.settings.site()
  const section = sections.find((each) => each.slug === slug)
  if (!section) return undefined
  const title = `${name}: ${section.name}`
  const words = {
    title,
    description: section.description || title,
    page: frontPageRoutes.section.to({ slug }),
    path: feedRoutes.section.to({ slug }),
  }
  return feed(needs, { which: { by: 'section', id: section.id }, tags: [`list:section:${section.id}`], words })
}

async function listingFeed(needs: Needs, listing: Listing | undefined): Promise<Rendering | undefined> {
  if (!listing) return undefined
  const { title, description, page, ids, tags } = listing
  const words = { title: `${(await needs.frame()).name}: ${title}`, description, page, path: feedOf(page) }
  return feed(needs, { which: { by: 'these', ids }, tags, words })
}

type Asked = {
  which: Which
  tags: CacheTag[]
  words: { title: string; description: string; page: string; path: string }
  checkpoint?: string | undefined
}

async function feed(
  { articles, frontPages, settings, frame, notices }: Needs,
  { which, tags, words, checkpoint }: Asked,
): Promise<Rendering> {
  const cards = (await frontPages.cards({ which, limit: inFeed })).slice(0, inFeed)
  const found = await Promise.all(cards.map((card) => articles.at(card.path)))
  const shown = await Promise.all(
    found.map((each) => (each.found === 'article' ? articles.published(each.article) : undefined)),
  )
  // A list of what tells of somebody may name a page; a feed goes by date.
  const full = shown.filter((each) => each !== undefined).filter(({ content }) => !definitionOf(content).isUndated)
  const { sections } = await settings.site()
  const told = new Map(await Promise.all(full.map(async ({ id }) => [id, await notices(id)] as const)))
  const body = await rssFeed({ frame: await frame(), articles: full, sections, checkpoint, notices: told, ...words })
  return { status: 200, type: rss, body, tags: ['site', ...tags, ...tagsOf(cards)] }
}

async function monthsSitemap({ frontPages, settings, mapped }: Needs): Promise<Rendering> {
  const { address, timeZone } = await settings.site()
  const span = await frontPages.span()
  const months = span ? monthsBetween(monthOf(span.first, timeZone), monthOf(span.last, timeZone)) : []
  const named = await monthsMapped(mapped, timeZone)
  const paths = [feedRoutes.sitemapPages.to(), ...named.map(sitemapNamesAt), ...months.map(sitemapMonthAt)]
  const body = sitemapIndex(paths.map((path) => ({ address: address + path, changedAt: undefined })))
  return { status: 200, type: xml, body, tags: ['site', 'list:all'] }
}

/** The months in which any page was begun that is listed by such. */
async function monthsMapped(mapped: readonly Mapped[], timeZone: string): Promise<string[]> {
  const spans = (await Promise.all(mapped.map(({ span }) => span()))).filter((span) => span !== undefined)
  const [first] = spans.map((span) => span.first).toSorted()
  const last = spans
    .map((span) => span.last)
    .toSorted()
    .at(-1)
  return first && last ? monthsBetween(monthOf(first, timeZone), monthOf(last, timeZone)) : []
}

/** What comes to have a page between two articles stands here within the hour. */
async function namesSitemap({ settings, mapped, clock }: Needs, month: string): Promise<Rendering | undefined> {
  const { address, timeZone } = await settings.site()
  if (!(await monthsMapped(mapped, timeZone)).includes(month)) return undefined
  const begun = { from: startOfMonth(month, timeZone), until: startOfMonth(month, timeZone, 1), limit: mostInSitemap }
  const all = (await Promise.all(mapped.map((one) => one.begun(begun)))).flat().slice(0, mostInSitemap)
  const body = sitemap(all.map(({ path }) => ({ address: address + path, changedAt: undefined })))
  const tags: CacheTag[] = ['site', 'list:all', ...all.flatMap((one) => one.tags)]
  return { status: 200, type: xml, body, tags, goodUntil: millisOf(clock.now()) + hours(1) }
}

/** As sitemaps.org has it. */
const mostInSitemap = 50_000

/** About us, contact, privacy: a paper has a handful. */
const mostUndated = 1000

async function pagesSitemap({ frontPages, settings }: Needs): Promise<Rendering> {
  const { address, sections } = await settings.site()
  const topics = await frontPages.topics()
  const undated = await frontPages.cards({ which: { by: 'undated' }, limit: mostUndated })
  const paths = [
    home,
    correctionRoutes.all.to(),
    frontPageRoutes.archive.to(),
    storylineRoutes.all.to(),
    recordRoutes.quotes.to(),
    ...sections.map((section: Section) => frontPageRoutes.section.to({ slug: section.slug })),
    ...topics.map((topic) => frontPageRoutes.topic.to({ slug: topic.slug })),
  ]
  const listed = paths.map((path) => ({ address: address + path, changedAt: undefined }))
  const entries = [
    ...listed,
    ...undated.map(({ path, updatedAt }) => ({ address: address + path, changedAt: updatedAt })),
  ]
  const tags: CacheTag[] = ['site', 'list:all', 'list:topics', ...tagsOf(undated)]
  return { status: 200, type: xml, body: sitemap(entries), tags }
}

async function monthSitemap({ frontPages, settings }: Needs, month: string): Promise<Rendering | undefined> {
  const { address, timeZone } = await settings.site()
  if (!(await frontPages.hasMonth(month, timeZone))) return undefined
  const which: Which = { by: 'span', from: startOfMonth(month, timeZone), until: startOfMonth(month, timeZone, 1) }
  const cards = await frontPages.cards({ which, limit: mostInSitemap })
  if (cards.length === 0) return undefined
  const body = sitemap(cards.map((card) => ({ address: address + card.path, changedAt: card.updatedAt })))
  return { status: 200, type: xml, body, tags: ['site', 'list:all', ...tagsOf(cards)] }
}

/** Depends on the date as well, so it is good only until its oldest article is two days old. */
async function news({ frontPages, settings, clock }: Needs): Promise<Rendering> {
  const { address, name, language } = await settings.site()
  const now = clock.now()
  const which: Which = { by: 'span', from: later(now, -newsFor), until: later(now, days(1)) }
  const cards = await frontPages.cards({ which, limit: inNewsSitemap })
  const entries = cards.map((card) => ({
    address: address + card.path,
    headline: card.headline,
    publishedAt: card.publishedAt,
  }))
  const oldest: Instant | undefined = cards.at(-1)?.publishedAt
  const goodUntil = millisOf(oldest ?? now) + newsFor
  const body = newsSitemap(entries, { name, language })
  return { status: 200, type: xml, body, tags: ['site', 'list:all', ...tagsOf(cards)], goodUntil }
}

/** The news sitemap is named while it lists anything: search engines complain of an empty one. */
async function robots({ frontPages, settings, clock }: Needs): Promise<Rendering> {
  const { address } = await settings.site()
  const now = clock.now()
  const which: Which = { by: 'span', from: later(now, -newsFor), until: later(now, days(1)) }
  const [newest] = await frontPages.cards({ which, limit: 1 })
  const lines = [
    'User-agent: *',
    `Disallow: ${writingRoutes.home.to()}`,
    `Disallow: ${searchRoutes.find.to()}`,
    // Pages that only show again, in another order, what stands under the articles; and forms.
    `Disallow: ${replyRoutes.search.to({ article: '/*' })}`,
    `Disallow: ${intakeRoutes.form.to({ article: '/*' })}/`,
    '',
    `Sitemap: ${address}${feedRoutes.sitemap.to()}`,
    ...(newest ? [`Sitemap: ${address}${feedRoutes.newsSitemap.to()}`] : []),
    '',
  ]
  const goodUntil = newest ? { goodUntil: millisOf(newest.publishedAt) + newsFor } : {}
  const type = 'text/plain; charset=utf-8'
  return { status: 200, type, body: lines.join('\n'), tags: ['site', 'list:all'], ...goodUntil }
}

function tagsOf(cards: readonly Card[]): CacheTag[] {
  return cards.map((card): CacheTag => `article:${card.id}`)
}
