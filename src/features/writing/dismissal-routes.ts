import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { readForm } from '../../platform/web/forms.ts'
import { urls } from '../../urls.ts'
import { rules } from '../desk/index.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import { type Needs, notAllowed, type Opened, targetOf, withArticle } from './open.tsx'

/** *Not a fault*: the desk check does not say this of these words again, here or in any other article. */
export function dismissalRoutes(app: Hono<NewsroomWeb>, needs: Needs): void {
  app.post('/newsroom/articles/:id/dismissals', withArticle(needs, 'article.write', dismiss))
}

const form = z.object({
  rule: z.enum(rules.map(({ name }) => name)),
  evidence: z.string().min(1).max(400),
  from: z.enum(['editing', 'publishing']).default('editing'),
})

async function dismiss(c: Context<NewsroomWeb>, needs: Needs, { actor, article }: Opened): Promise<Response> {
  const read = await readForm(c, form)
  if ('problems' in read) return c.notFound()
  const { rule, evidence, from } = read.read
  const mayOverride = may(actor, 'article.override', targetOf(article))
  const outcome = await needs.deskCheck.dismiss({ rule, evidence, staffId: actor.id, mayOverride })
  if ('refused' in outcome) return outcome.refused === 'not-allowed' ? notAllowed(c, needs) : c.notFound()
  return c.redirect(
    from === 'publishing' ? urls.newsroom.publishing(article.id) : urls.newsroom.article(article.id),
    303,
  )
}
