import type { Hono } from 'hono'
import { htmlDocument } from '../../ui/html.ts'
import { urls } from '../../urls.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import type { Needs } from './open.tsx'
import { RulesPage } from './views/rules-page.tsx'

/** What each rule of the desk check finds and how often it is right, for everybody who works here. */
export function ruleRoutes(app: Hono<NewsroomWeb>, { desk, deskCheck }: Needs): void {
  app.get(urls.newsroom.deskRules, async (c) => {
    const { demoted } = await deskCheck.house()
    return c.html(await htmlDocument(<RulesPage desk={await desk(c)} demoted={demoted} />))
  })
}
