import { Hono } from 'hono'
import type { NewsroomWeb } from '../staff/index.ts'
import { atRoutes } from './at-routes.ts'
import { dismissalRoutes } from './dismissal-routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { findingsRoutes } from './findings-routes.ts'
import { listRoutes } from './list-routes.tsx'
import type { Needs } from './open.tsx'
import { publishingRoutes } from './publishing-routes.tsx'
import { ruleRoutes } from './rule-routes.tsx'

/** Everything the newsroom does with articles, as pages. */
export function writingRoutes(needs: Needs) {
  const app = new Hono<NewsroomWeb>()
  listRoutes(app, needs)
  atRoutes(app, needs)
  editRoutes(app, needs)
  publishingRoutes(app, needs)
  dismissalRoutes(app, needs)
  findingsRoutes(app, needs)
  ruleRoutes(app, needs)
  return app
}
