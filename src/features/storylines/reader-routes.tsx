import { Hono } from 'hono'
import type { Fact } from '../../platform/pages/facts.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { keptPage } from '../../platform/pages/respond.ts'
import type { Web } from '../../platform/web/edge.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { Below, PublicArticle } from '../articles/index.ts'
import type { FrontPages } from '../front-pages/index.ts'
import { eventFacts, isBefore, type TheRecord, type ToldEvent } from '../record/index.ts'
import type { Storylines } from './service.ts'
import type { Storyline } from './storyline.ts'
import { type SoFar, StorySoFar } from './views/story-so-far.tsx'
import { StorylinePage } from './views/storyline-page.tsx'

type Needs = {
  storylines: Storylines
  record: TheRecord
  frontPages: FrontPages
  pages: Pages
  frame: () => Promise<Frame>
}

const html = 'text/html; charset=utf-8'
const articlesShown = 200
/** An article shows the latest of what came before it; the storyline's own page shows all. */
const eventsUnder = 10

/** What happened before an article, where it belongs to running coverage. */
export function storySoFar({ storylines, record, frame }: Pick<Needs, 'storylines' | 'record' | 'frame'>): Below {
  return async (article) => {
    const all = await storylines.with(article.id)
    const told = await Promise.all(all.map((storyline) => soFar({ storylines, record }, storyline, article)))
    const { language } = await frame()
    return {
      shown: null,
      foot: (
        <StorySoFar stories={told.map(({ story }) => story)} language={language} open={await openIn(record, told)} />
      ),
      facts: told.flatMap(({ facts }) => facts),
    }
  }
}

type Told = { story: SoFar; facts: Fact[] }

async function soFar(
  { storylines, record }: Pick<Needs, 'storylines' | 'record'>,
  storyline: Storyline,
  article: PublicArticle,
): Promise<Told> {
  const day = article.content.reportedOn ?? article.publishedAt.slice(0, 10)
  const ids = await storylines.eventsOf(storyline.id)
  const before = (await record.told(ids)).filter(({ event }) => isBefore(event, day))
  const events = before.slice(-eventsUnder)
  // One that readers do not see yet, or that lies after the article, may come to stand here when it changes.
  const possible = ids.map((id): Fact => `event:${id}`)
  const facts: Fact[] = [`storyline:${storyline.id}`, ...possible, ...eventFacts(events)]
  return { story: { storyline, events, isAll: events.length === before.length }, facts }
}

async function openIn(record: TheRecord, told: readonly Told[]): Promise<Set<string>> {
  return openAround(
    record,
    told.flatMap(({ story }) => story.events),
  )
}

async function openAround(record: TheRecord, events: readonly ToldEvent[]): Promise<Set<string>> {
  const named = events.flatMap(({ place, participants }) => [
    ...(place ? [place.id] : []),
    ...participants.map(({ entry }) => entry.id),
  ])
  return record.shownOf(named)
}

/** A page for every storyline that has something public. */
export function storylinePages(needs: Needs) {
  return new Hono<Web>().get('/storylines/:slug', (c) =>
    keptPage(c, needs.pages, () => renderStoryline(needs, c.req.param('slug'))),
  )
}

async function renderStoryline(needs: Needs, slug: string): Promise<Rendering | undefined> {
  const { storylines, record, frontPages } = needs
  const storyline = await storylines.at(slug)
  if (!storyline) return undefined
  const [articleIds, eventIds, parts] = await Promise.all([
    storylines.articlesOf(storyline.id),
    storylines.eventsOf(storyline.id),
    storylines.partsOf(storyline.id),
  ])
  const wider = storyline.partOf ? await storylines.byId(storyline.partOf) : undefined
  const events = await record.told(eventIds)
  const ids = articleIds.slice(0, articlesShown)
  const cards = await frontPages.cards({ which: { by: 'these', ids }, limit: articlesShown })
  if (cards.length === 0 && events.length === 0) return undefined
  const frame = await needs.frame()
  const shown = { storyline, events, cards, parts, wider, open: await openAround(record, events) }
  const facts: Fact[] = [
    ...(['site', `storyline:${storyline.id}`] as const),
    ...(wider ? [`storyline:${wider.id}` as const] : []),
    ...parts.map(({ id }): Fact => `storyline:${id}`),
    ...eventIds.map((id): Fact => `event:${id}`),
    ...eventFacts(events),
    // Those that are not public now may become so.
    ...ids.map((id): Fact => `article:${id}`),
  ]
  return { status: 200, type: html, body: await htmlDocument(<StorylinePage frame={frame} {...shown} />), facts }
}
