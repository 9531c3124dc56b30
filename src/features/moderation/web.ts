import type { Context } from 'hono'
import type { Clock } from '../../base/clock.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Live } from '../live/index.ts'
import type { Sanctions } from '../sanctions/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import type { Moderation } from './service.ts'

/** What the newsroom's pages of moderation are made from. */
export type Needs = {
  moderation: Moderation
  live: Live
  sanctions: Sanctions
  clock: Clock
  desk: (c: Context<NewsroomWeb>) => Promise<Desk>
  /** The address of the style sheet that the queue adds to the newsroom's own. */
  style: string
}
