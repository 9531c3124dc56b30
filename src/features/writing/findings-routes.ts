import { on } from '../../platform/web/routes/route.ts'
import { serverRules } from '../desk/index.ts'
import { type C, type Needs, type Opened, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'

/** What the desk check says of the newest revision by the rules that a browser cannot ask. */
export function findingsHandlers(needs: Needs) {
  return [on(writingRoutes.findings, withArticle(needs, findings))]
}

async function findings(c: C, { articles }: Needs, { article, draft }: Opened): Promise<Response> {
  const found = await articles.findingsOf(draft.content, article)
  return c.json({ findings: found.filter(({ rule }) => serverRules.has(rule)) })
}
