import { articleRecordHandlers } from './article-routes.tsx'
import { factHandlers } from './fact-routes.tsx'
import type { Needs } from './open.ts'

/** What the newsroom confirms: one event or quote, and everything of an article. */
export function factDeskHandlers(needs: Needs) {
  return [...factHandlers(needs), ...articleRecordHandlers(needs)]
}
