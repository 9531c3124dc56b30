import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { type C, type Needs, type Opened, savingOf, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'

/** Who else has an article open, and which revision is the newest: asked by each window in which it is written. */
export function hereHandlers(needs: Needs) {
  return [on(writingRoutes.here, withArticle(needs, here))]
}

async function here(c: C, needs: Needs, { actor, article, draft }: Opened): Promise<Response> {
  const sent = await readBody(c, writingRoutes.here.body)
  if ('problems' in sent) return c.json({ problem: 'unreadable' }, 400)
  const { window, leaves } = sent.read
  const at = { place: `article:${article.id}`, window } as const
  if (leaves) await needs.live.presence.leave(actor, at)
  const others = leaves ? [] : await needs.live.presence.stay(actor, at)
  const { id, number } = draft
  return c.json({ others, newest: { id, number, ...(await savingOf(needs, draft)) } })
}
