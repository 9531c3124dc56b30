import type { Context } from 'hono'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Articles } from '../articles/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import type { StandingPages } from '../standing-pages/index.ts'
import type { Faces } from './service.ts'

export type C = Context<NewsroomWeb>
export type Needs = {
  face: Faces
  settings: SiteSettings
  articles: Articles
  standingPages: StandingPages
  desk: (c: C) => Promise<Desk>
  read: (path: string) => Promise<string | undefined>
}
