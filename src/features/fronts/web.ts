import type { Context } from 'hono'
import type { Clock } from '../../base/clock.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Frame } from '../../ui/reader/page.tsx'
import type { Articles } from '../articles/index.ts'
import type { FrontPages } from '../front-pages/index.ts'
import type { Live } from '../live/index.ts'
import type { Media } from '../media/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Newsroom, NewsroomWeb } from '../staff/index.ts'
import type { Storylines } from '../storylines/index.ts'
import type { WritingDesk } from '../writing/index.ts'
import type { Front } from './front.ts'
import * as say from './messages/newsroom.ts'
import type { Fronts } from './service.ts'

export type C = Context<NewsroomWeb>

/** What the pages of fronts need of the rest of the site. */
export type Web = {
  fronts: Fronts
  articles: Articles
  frontPages: FrontPages
  media: Media
  settings: SiteSettings
  newsroom: Newsroom
  storylines: Storylines
  writing: WritingDesk
  live: Live
  clock: Clock
  desk: (c: C) => Promise<Desk>
  frame: () => Promise<Frame>
}

/** What a page is called: the home page, or a section. */
export async function placeName({ settings }: Pick<Web, 'settings'>, place: Front['place']): Promise<string> {
  if (place === 'home') return say.homePage()
  const { sections } = await settings.site()
  return sections.find(({ id }) => id === place)?.name ?? say.sectionGone()
}
