import type { Rendering } from '../../platform/pages/pack.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { SiteSettings } from '../settings/index.ts'
import type { Card } from './card.ts'
import type { FrontPages } from './service.ts'
import { frontTag, type MadeFronts } from './slots.ts'
import { HomePage, MadeHomePage } from './views/home-page.tsx'

export type HomeNeeds = {
  frontPages: FrontPages
  settings: SiteSettings
  frame: () => Promise<Frame>
  /** Pages that somebody arranged. */
  made: MadeFronts
}

const html = 'text/html; charset=utf-8'

/** The home page: as somebody arranged it, or else as it makes itself. */
export async function renderHome(needs: HomeNeeds): Promise<Rendering> {
  const frame = await needs.frame()
  const made = await needs.made('home', frame)
  if (!made) return renderItself(needs, frame)
  const { main, tags, goodUntil } = made
  const body = await htmlDocument(<MadeHomePage frame={frame}>{main}</MadeHomePage>)
  const until = goodUntil === undefined ? {} : { goodUntil }
  return { status: 200, type: html, body, tags: ['site', frontTag('home'), ...tags], ...until }
}

async function renderItself({ frontPages, settings }: HomeNeeds, frame: Frame): Promise<Rendering> {
  const { sections } = await settings.site()
  const newest = await frontPages.cards({ which: { by: 'all' }, limit: 12 })
  const lead = newest.find((card) => card.picture) ?? newest[0]
  const rest = newest.filter((card) => card !== lead)
  const [beside, latest] = [rest.slice(0, 3), rest.slice(3, 7)]
  const shown = new Set([lead, ...beside, ...latest].map((card) => card?.id))
  const bands = await Promise.all(
    sections.map(async (section) => {
      const cards = await frontPages.cards({ which: { by: 'section', id: section.id }, limit: 12 })
      return { section, cards: cards.filter((card) => !shown.has(card.id)).slice(0, 4) }
    }),
  )
  const filled = bands.filter((band) => band.cards.length > 0)
  const page = <HomePage frame={frame} lead={lead} beside={beside} latest={latest} bands={filled} />
  const cards = [...newest, ...filled.flatMap((band) => band.cards)]
  const lists = sections.map((section): CacheTag => `list:section:${section.id}`)
  return {
    status: 200,
    type: html,
    body: await htmlDocument(page),
    tags: ['site', frontTag('home'), 'list:all', ...lists, ...articleTags(cards)],
  }
}

export function articleTags(cards: readonly Card[]): CacheTag[] {
  return cards.map((card): CacheTag => `article:${card.id}`)
}
