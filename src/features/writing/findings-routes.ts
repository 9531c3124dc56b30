import type { Context, Hono } from 'hono'
import { serverRules } from '../desk/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import { type Needs, type Opened, withArticle } from './open.tsx'

/** What the desk check says of the newest revision by the rules that a browser cannot ask. */
export function findingsRoutes(app: Hono<NewsroomWeb>, needs: Needs): void {
  app.get('/newsroom/articles/:id/findings', withArticle(needs, 'article.write', findings))
}

async function findings(c: Context<NewsroomWeb>, { articles }: Needs, { article, draft }: Opened): Promise<Response> {
  const found = await articles.findingsOf(draft.content, article)
  return c.json({ findings: found.filter(({ rule }) => serverRules.has(rule)) })
}
