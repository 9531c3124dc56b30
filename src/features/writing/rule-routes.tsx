import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Needs } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { RulesPage } from './views/rules-page.tsx'

/** What each rule of the desk check finds and how often it is right, for everybody who works here. */
export function ruleHandlers({ desk, deskCheck }: Needs) {
  return [
    on(writingRoutes.deskRules, async ({ c }) => {
      const { demoted } = await deskCheck.house()
      return c.html(await htmlDocument(<RulesPage desk={await desk(c)} demoted={demoted} />))
    }),
  ]
}
