import { z } from 'zod'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { type Article, type Revision, targetOf } from '../articles/index.ts'
import { overrideFindings } from '../articles/permissions.ts'
import { rules } from '../desk/index.ts'
import { may } from '../staff/index.ts'
import { type C, type Needs, type Opened, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { NotSaidPage } from './views/not-said-page.tsx'

/** *Not a fault*: the desk check does not say this of these words again, here or in any other article. */
export function dismissalHandlers(needs: Needs) {
  return [on(writingRoutes.dismiss, withArticle(needs, dismiss))]
}

const form = z.object({
  rule: z.union([z.enum(rules.map(({ name }) => name)), z.templateLiteral(['style:', z.string().max(80)])]),
  evidence: z.string().min(1).max(400),
  from: z.enum(['editing', 'publishing']).default('editing'),
})

async function dismiss(c: C, needs: Needs, { actor, article, draft }: Opened): Promise<Response> {
  const read = await readBody(c, form)
  if ('problems' in read) return c.notFound()
  const { rule, evidence, from } = read.read
  const mayOverride = may(actor, overrideFindings, targetOf(article))
  const said = { articleId: article.id, drafts: await textsOf(needs, article, draft) }
  const outcome = await needs.deskCheck.dismiss({ rule, evidence, staffId: actor.id, mayOverride, said })
  const back =
    from === 'publishing' ? writingRoutes.publishing.to({ id: article.id }) : writingRoutes.edit.to({ id: article.id })
  if ('done' in outcome) return c.redirect(back, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  if (outcome.refused === 'no-words') return c.notFound()
  return c.html(await htmlDocument(<NotSaidPage desk={await needs.desk(c)} back={back} />), 409)
}

/** What somebody may have before them: the newest text, the approved one, the one readers see. */
async function textsOf({ articles }: Needs, { id, approval, publicId }: Article, draft: Revision) {
  const others = [approval?.revisionId, publicId].filter((other) => other !== draft.id)
  const read = await Promise.all(others.map(async (other) => (other ? articles.revision(other) : undefined)))
  return Promise.all([draft, ...read].flatMap((each) => (each ? articles.draftOf(each.content, id) : [])))
}
