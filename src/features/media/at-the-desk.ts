import type { Context } from 'hono'
import type { Clock } from '../../base/clock.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { SiteSettings } from '../settings/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import type { Media } from './service.ts'

export type C = Context<NewsroomWeb>

/** What the pages of pictures in the newsroom need. */
export type Needs = { media: Media; settings: SiteSettings; clock: Clock; desk: (c: C) => Promise<Desk> }
