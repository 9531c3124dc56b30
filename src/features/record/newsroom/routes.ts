import { Hono } from 'hono'
import type { NewsroomWeb } from '../../staff/index.ts'
import { articleRoutes } from './article-routes.tsx'
import { entryRoutes } from './entry-routes.tsx'
import { factRoutes } from './fact-routes.tsx'
import type { Needs } from './open.tsx'
import { sourceRoutes } from './source-routes.tsx'
import { suggestionRoutes } from './suggestion-routes.tsx'

/** The record as the newsroom keeps it: its own pages, and a page of every article. */
export function recordDesk(needs: Needs) {
  const app = new Hono<NewsroomWeb>()
  entryRoutes(app, needs)
  sourceRoutes(app, needs)
  factRoutes(app, needs)
  articleRoutes(app, needs)
  suggestionRoutes(app, needs)
  return app
}
