import type { Clock } from '../../base/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Articles } from '../articles/index.ts'
import type { Replies } from '../replies/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { createModerating } from './moderating.ts'
import { createQueue } from './queue/service.ts'

type Needs = { database: Database; clock: Clock; settings: SiteSettings; articles: Articles; replies: Replies }

export type Moderation = ReturnType<typeof createModeration>

/** Everything the newsroom does about what readers say. */
export function createModeration(needs: Needs) {
  return { ...createModerating(needs), ...createQueue(needs) }
}
