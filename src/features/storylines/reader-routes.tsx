import { type Clock, hours, millisOf, parseInstant } from '../../base/clock.ts'
import { isBefore } from '../../base/edtf.ts'
import { isId } from '../../base/id.ts'
import type { Path } from '../../base/path.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { keptPage } from '../../platform/pages/respond.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { ArticleId, Below, PublicArticle } from '../articles/index.ts'
import { eventTags, type Facts, type ToldEvent } from '../facts/index.ts'
import type { FrontPages } from '../front-pages/index.ts'
import { pageAfter } from '../front-pages/routes.ts'
import { storylineDeskRoutes, storylineRoutes } from './routes.ts'
import type { Storylines } from './service.ts'
import type { ArticleKey } from './store.ts'
import { allStorylines, type Storyline } from './storyline.ts'
import { AllStorylines } from './views/all-storylines.tsx'
import { type SoFar, StorySoFar } from './views/story-so-far.tsx'
import { StorylinePage } from './views/storyline-page.tsx'

type Needs = {
  storylines: Storylines
  facts: Facts
  frontPages: FrontPages
  pages: Pages
  clock: Clock
  frame: () => Promise<Frame>
}

const html = 'text/html; charset=utf-8'
const articlesOnAPage = 50
const storylinesOnAPage = 50
/** An article shows the latest of what came before it; the storyline's own page shows all. */
const eventsUnder = 10

/** What happened before an article, where it belongs to running coverage. */
export function storySoFar({ storylines, facts: record, frame }: Pick<Needs, 'storylines' | 'facts' | 'frame'>): Below {
  return async (article) => {
    const all = await storylines.with(article.id)
    const told = await Promise.all(all.map((storyline) => soFar({ storylines, facts: record }, storyline, article)))
    const { language } = await frame()
    return {
      shown: null,
      foot: (
        <StorySoFar stories={told.map(({ story }) => story)} language={language} open={await openIn(record, told)} />
      ),
      tags: told.flatMap(({ tags }) => tags),
    }
  }
}

type Told = { story: SoFar; tags: CacheTag[] }

async function soFar(
  { storylines, facts: record }: Pick<Needs, 'storylines' | 'facts'>,
  storyline: Storyline,
  article: PublicArticle,
): Promise<Told> {
  const day = await record.dayOf(article.content, article.publishedAt)
  const ids = await storylines.eventsOf(storyline.id)
  const before = (await record.told(ids)).filter(({ event }) => isBefore(event, day))
  const events = before.slice(-eventsUnder)
  // One that readers do not see yet, or that lies after the article, may come to stand here when it changes.
  const possible = ids.map((id): CacheTag => `event:${id}`)
  const tags: CacheTag[] = [`storyline:${storyline.id}`, ...possible, ...eventTags(events)]
  return { story: { storyline, events, isAll: events.length === before.length }, tags }
}

async function openIn(record: Facts, told: readonly Told[]): Promise<Set<string>> {
  return openAround(
    record,
    told.flatMap(({ story }) => story.events),
  )
}

async function openAround(record: Facts, events: readonly ToldEvent[]): Promise<Set<string>> {
  const named = events.flatMap(({ place, participants }) => [
    ...(place ? [place.id] : []),
    ...participants.map(({ entry }) => entry.id),
  ])
  return record.shownOf(named)
}

/** Where the newsroom keeps the storyline that readers have a page of. */
export function storylineMadeAt({ storylines }: Pick<Needs, 'storylines'>) {
  return async (path: Path): Promise<string | undefined> => {
    const [, folder, slug] = path.split('/')
    const storyline = folder === 'storylines' && slug ? await storylines.at(decodeURIComponent(slug)) : undefined
    return storyline && storylineDeskRoutes.show.to({ id: storyline.id })
  }
}

/** A page for every storyline that has something public, and one that lists them. */
export function storylineHandlers(needs: Needs) {
  const { pages } = needs
  return [
    on(storylineRoutes.all, ({ c }) => keptPage(c, pages, () => renderAll(needs, null))),
    on(storylineRoutes.allAfter, ({ c, params: { id } }) =>
      isId(id) ? keptPage(c, pages, () => renderAll(needs, id)) : undefined,
    ),
    on(storylineRoutes.one, ({ c, params: { slug } }) =>
      keptPage(c, pages, () => renderStoryline(needs, { slug, after: null })),
    ),
    on(storylineRoutes.oneAfter, ({ c, params: { slug, at, id } }) => {
      const publishedAt = parseInstant(at)
      if (!publishedAt || !isId(id)) return undefined
      const after = { publishedAt, id: id as ArticleId }
      return keptPage(c, pages, () => renderStoryline(needs, { slug, after }))
    }),
  ]
}

async function renderAll({ storylines, frame, clock }: Needs, before: string | null): Promise<Rendering | undefined> {
  if (before !== null && !(await storylines.isShown({ id: before as Storyline['id'] }))) return undefined
  const between = { from: '', until: before ?? '~', limit: storylinesOnAPage + 1 }
  const found = await storylines.shown(between)
  if (found.length === 0 && before !== null) return undefined
  const shown = found.slice(0, storylinesOnAPage)
  const last = found.length > storylinesOnAPage ? shown.at(-1) : undefined
  const page = (
    <AllStorylines
      frame={await frame()}
      storylines={shown}
      isFirstPage={before === null}
      older={last && storylineRoutes.allAfter.to({ id: last.id })}
    />
  )
  const tags: CacheTag[] = ['site', allStorylines, ...shown.map(({ id }): CacheTag => `storyline:${id}`)]
  // An event that comes to be told makes its storyline a page, and is no change of the list itself.
  const goodUntil = millisOf(clock.now()) + hours(1)
  return { status: 200, type: html, body: await htmlDocument(page), tags, goodUntil }
}

type Asked = { slug: string; after: ArticleKey | null }

async function renderStoryline(needs: Needs, { slug, after }: Asked): Promise<Rendering | undefined> {
  const storyline = await needs.storylines.at(slug)
  if (!storyline) return undefined
  if (after && !(await needs.frontPages.isKey(after))) return undefined
  const keys = await needs.storylines.articlesShown(storyline.id, { after, limit: articlesOnAPage + 1 })
  const shownKeys = keys.slice(0, articlesOnAPage)
  const ids = shownKeys.map(({ id }) => id)
  const cards = await needs.frontPages.cards({ which: { by: 'these', ids }, limit: articlesOnAPage })
  const around = after === null ? await aroundStoryline(needs, storyline) : nothingAround
  if (cards.length === 0 && (after !== null || around.events.length === 0)) return undefined
  const last = keys.length > articlesOnAPage ? shownKeys.at(-1) : undefined
  const page = (
    <StorylinePage
      frame={await needs.frame()}
      storyline={storyline}
      cards={cards}
      isFirstPage={after === null}
      older={last && pageAfter(storylineRoutes.one.to({ slug }), last)}
      {...around}
    />
  )
  const tags: CacheTag[] = [
    ...(['site', `storyline:${storyline.id}`, `list:storyline:${storyline.id}`] as const),
    ...ids.map((id): CacheTag => `article:${id}`),
    ...around.tags,
  ]
  return { status: 200, type: html, body: await htmlDocument(page), tags }
}

type Around = {
  events: readonly ToldEvent[]
  parts: readonly Storyline[]
  wider: Storyline | undefined
  open: ReadonlySet<string>
  tags: CacheTag[]
}
const nothingAround: Around = { events: [], parts: [], wider: undefined, open: new Set(), tags: [] }

/** What stands above the articles on the first page. Storylines around it are named once readers have a page of them. */
async function aroundStoryline({ storylines, facts: record }: Needs, storyline: Storyline): Promise<Around> {
  const [eventIds, parts] = await Promise.all([storylines.eventsOf(storyline.id), storylines.partsOf(storyline.id)])
  const wider = storyline.partOf ? await storylines.byId(storyline.partOf) : undefined
  const others = [...(wider ? [wider] : []), ...parts]
  const isShown = await Promise.all(others.map(storylines.isShown))
  const told = new Set(others.filter((_, place) => isShown[place]))
  const events = await record.told(eventIds)
  const tags: CacheTag[] = [
    ...others.flatMap(({ id }): CacheTag[] => [`storyline:${id}`, `list:storyline:${id}`]),
    ...eventIds.map((id): CacheTag => `event:${id}`),
    ...eventTags(events),
  ]
  const shown = { parts: parts.filter((part) => told.has(part)), wider: wider && told.has(wider) ? wider : undefined }
  return { events, ...shown, open: await openAround(record, events), tags }
}
