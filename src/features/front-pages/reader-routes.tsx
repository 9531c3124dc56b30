import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { parseInstant } from '../../base/clock.ts'
import { monthName, monthOf, monthsBetween, startOfMonth } from '../../base/dates.ts'
import { isId } from '../../base/id.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage, keptPage } from '../../platform/pages/respond.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { Web } from '../../platform/web/edge.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { ArticleId } from '../articles/index.ts'
import { feedRoutes } from '../feeds/routes.ts'
import type { SectionId, SiteSettings } from '../settings/index.ts'
import type { Newsroom } from '../staff/index.ts'
import type { Key, Which } from './card.ts'
import { articleTags, renderHome } from './home.tsx'
import * as say from './messages/readers.ts'
import { frontPageRoutes, monthAt, pageAfter } from './routes.ts'
import type { FrontPages } from './service.ts'
import { frontTag, type MadeFront, type MadeFronts } from './slots.ts'
import { ArchivePage } from './views/archive-page.tsx'
import { ListPage } from './views/list-page.tsx'

type Needs = {
  frontPages: FrontPages
  newsroom: Newsroom
  settings: SiteSettings
  pages: Pages
  frame: () => Promise<Frame>
  /** Pages that somebody arranged. */
  made: MadeFronts
  /** Where the article is that another system had at `/?p=` and a number. */
  numbered: (number: string) => Promise<string | undefined>
}

/** What a list page shows, whichever list it is. */
type List = {
  which: Which
  title: string
  description?: string
  path: string
  current?: string
  feed?: { title: string; path: string }
  /** The section whose page it is: somebody may have arranged its beginning. */
  section?: SectionId
  /** The tags that are dropped when other articles are in it. */
  tags: CacheTag[]
  empty: string
}

const aPage = 20
const html = 'text/html; charset=utf-8'

/** Every public list of articles. */
export function frontPageHandlers(needs: Needs) {
  const { pages } = needs
  const list = listing(needs)
  return [
    on(frontPageRoutes.home, async ({ c }) => {
      const numbered = await needs.numbered(c.req.query('p') ?? '')
      return numbered === undefined ? keptPage(c, pages, () => renderHome(needs)) : c.redirect(numbered, 301)
    }),
    on(frontPageRoutes.icon, ({ c }) => keptPage(c, pages, () => renderIcon(needs))),
    on(frontPageRoutes.archive, ({ c }) => keptPage(c, pages, () => renderArchive(needs))),
    on(frontPageRoutes.section, ({ c, params }) => list(c, sectionList, params)),
    on(frontPageRoutes.sectionAfter, ({ c, params }) => list(c, sectionList, params)),
    on(frontPageRoutes.topic, async ({ c, params }) => (await list(c, topicList, params)) ?? ledOn(needs, c, params)),
    on(frontPageRoutes.topicAfter, async ({ c, params }) => {
      return (await list(c, topicList, params)) ?? ledOn(needs, c, params)
    }),
    on(frontPageRoutes.author, ({ c, params }) => list(c, authorList, params)),
    on(frontPageRoutes.authorAfter, ({ c, params }) => list(c, authorList, params)),
    on(frontPageRoutes.month, ({ c, params }) => list(c, monthList, params)),
    on(frontPageRoutes.monthAfter, ({ c, params }) => list(c, monthList, params)),
  ]
}

type After = { published?: string; id?: string }
type Find<Named> = (needs: Needs, named: Named) => Promise<List | undefined>

/** A page of a list: its first, or the one that begins after an article. */
function listing(needs: Needs) {
  return async <Named extends object>(c: Context<Web>, find: Find<Named>, params: Named & After) => {
    const key = params.published === undefined ? null : keyOf(params.published, params.id ?? '')
    if (key === undefined) return undefined
    return findKeptPage(c, needs.pages, async () => renderList(needs, await find(needs, params), key))
  }
}

/** A topic's former address leads to the one it has. */
async function ledOn({ frontPages }: Needs, c: Context<Web>, { slug }: Slug): Promise<Response | undefined> {
  const now = await frontPages.formerTopic(slug)
  return now === undefined ? undefined : c.redirect(frontPageRoutes.topic.to({ slug: now }), 301)
}

type Slug = { slug: string }

function keyOf(published: string, id: string): Key | undefined {
  const publishedAt = parseInstant(published)
  return publishedAt && isId(id) ? { publishedAt, id: id as ArticleId } : undefined
}

async function renderList(
  needs: Needs,
  list: List | undefined,
  after: Key | null = null,
): Promise<Rendering | undefined> {
  if (!list) return undefined
  if (!(await mayBegin(needs, after))) return undefined
  const { which, path, tags, section, ...words } = list
  const frame = await needs.frame()
  const made = await madeFor(needs, { section, after, frame })
  const found = await needs.frontPages.cards({ which, after, limit: aPage + 1 })
  if (after && found.length === 0) return undefined
  const cards = found.slice(0, aPage)
  const last = cards.at(-1)
  const page = (
    <ListPage
      frame={frame}
      {...words}
      made={made}
      canonical={after ? pageAfter(path, after) : path}
      cards={cards}
      newer={after ? path : undefined}
      older={found.length > aPage && last ? pageAfter(path, last) : undefined}
    />
  )
  return {
    ...(await asMade(page, made)),
    tags: ['site', ...tags, ...tagsOfFront(section, made), ...articleTags(cards)],
  }
}

/** Only an article's own place begins a page, or there would be as many pages as there are addresses to make up. */
async function mayBegin({ frontPages }: Needs, after: Key | null): Promise<boolean> {
  return after === null || frontPages.isKey(after)
}

type Place = { section: SectionId | undefined; after: Key | null; frame: Frame }

/** Only the first page of a section is arranged. */
async function madeFor({ made }: Needs, { section, after, frame }: Place): Promise<MadeFront | undefined> {
  return after || section === undefined ? undefined : made(section, frame)
}

async function asMade(page: Child, made: MadeFront | undefined) {
  const until = made?.goodUntil === undefined ? {} : { goodUntil: made.goodUntil }
  return { status: 200, type: html, body: await htmlDocument(page), ...until }
}

function tagsOfFront(section: SectionId | undefined, made: MadeFront | undefined): readonly CacheTag[] {
  return section === undefined ? [] : [frontTag(section), ...(made?.tags ?? [])]
}

async function sectionList({ settings }: Needs, { slug }: Slug): Promise<List | undefined> {
  const { sections } = await settings.site()
  const section = sections.find((each) => each.slug === slug)
  if (!section) return undefined
  return {
    which: { by: 'section', id: section.id },
    title: section.name,
    description: section.description,
    path: frontPageRoutes.section.to({ slug }),
    current: slug,
    feed: { title: section.name, path: feedRoutes.section.to({ slug }) },
    section: section.id,
    tags: [`list:section:${section.id}`],
    empty: say.nothingInSection({ name: section.name }),
  }
}

async function topicList({ frontPages }: Needs, { slug }: Slug): Promise<List | undefined> {
  const topic = await frontPages.topic(slug)
  if (!topic) return undefined
  return {
    which: { by: 'topic', id: topic.id },
    title: topic.name,
    path: frontPageRoutes.topic.to({ slug }),
    tags: [`list:topic:${topic.id}`],
    empty: say.nothingOnTopic({ name: topic.name }),
  }
}

async function authorList({ newsroom }: Needs, { slug }: Slug): Promise<List | undefined> {
  const author = await newsroom.authorBySlug(slug)
  if (!author) return undefined
  return {
    which: { by: 'author', id: author.id },
    title: author.name,
    description: author.bio,
    path: frontPageRoutes.author.to({ slug }),
    tags: [`list:author:${author.id}`, `author:${author.id}`],
    empty: say.nothingByAuthor({ name: author.name }),
  }
}

async function monthList(
  { frontPages, settings, frame }: Needs,
  { year, month: number }: { year: string; month: string },
): Promise<List | undefined> {
  const { timeZone } = await settings.site()
  const month = `${year}-${number}`
  if (!(await frontPages.hasMonth(month, timeZone))) return undefined
  const name = monthName(month, (await frame()).language)
  return {
    which: { by: 'span', from: startOfMonth(month, timeZone), until: startOfMonth(month, timeZone, 1) },
    title: name,
    path: monthAt(month),
    tags: ['list:all'],
    empty: say.nothingInMonth({ name }),
  }
}

async function renderArchive({ frontPages, settings, frame }: Needs): Promise<Rendering> {
  const { timeZone } = await settings.site()
  const span = await frontPages.span()
  const months = span ? monthsBetween(monthOf(span.first, timeZone), monthOf(span.last, timeZone)).reverse() : []
  const body = await htmlDocument(<ArchivePage frame={await frame()} months={months} />)
  return { status: 200, type: html, body, tags: ['site', 'list:all'] }
}

/** The paper's first letter, for the browser's tab. */
async function renderIcon({ settings }: Needs): Promise<Rendering> {
  const { name } = await settings.site()
  const letter = /\p{Lu}/u.exec(name.replace(/^The /, ''))?.[0] ?? 'S'
  const body =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="10" fill="#8f1d14"/>' +
    `<text x="32" y="47" font-family="Georgia,serif" font-size="44" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text></svg>`
  return { status: 200, type: 'image/svg+xml', body, tags: ['site'] }
}
