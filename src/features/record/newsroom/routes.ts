import { articleRecordHandlers } from './article-routes.tsx'
import { entryHandlers } from './entry-routes.tsx'
import { factHandlers } from './fact-routes.tsx'
import type { Needs } from './open.tsx'
import { sourceHandlers } from './source-routes.tsx'
import { suggestionHandlers } from './suggestion-routes.tsx'

/** The record as the newsroom keeps it: its own pages, and a page of every article. */
export function recordDeskHandlers(needs: Needs) {
  return [
    ...entryHandlers(needs),
    ...sourceHandlers(needs),
    ...factHandlers(needs),
    ...articleRecordHandlers(needs),
    ...suggestionHandlers(needs),
  ]
}
