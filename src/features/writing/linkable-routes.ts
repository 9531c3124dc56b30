import { firstPage } from '../../base/keyset.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import type { C, Needs } from './open.tsx'
import { writingRoutes } from './routes.ts'

const mostOffered = 8

/** Articles that a link can lead to, found by their headlines as the list finds them. */
export function linkableHandlers(needs: Pick<Needs, 'writing'>) {
  return [on(writingRoutes.linkable, ({ c }) => linkable(c, needs)), on(writingRoutes.find, ({ c }) => find(c, needs))]
}

async function find(c: C, { writing }: Pick<Needs, 'writing'>): Promise<Response> {
  const { search = '' } = queryOf(c, writingRoutes.find)
  const { rows } = await writing.list(c.get('actor'), { search }, firstPage('edited', mostOffered))
  const articles = rows.map(({ id, headline, stage }) => ({
    headline,
    path: writingRoutes.edit.to({ id }),
    stage,
  }))
  return c.json({ articles })
}

async function linkable(c: C, { writing }: Pick<Needs, 'writing'>): Promise<Response> {
  const { search = '' } = queryOf(c, writingRoutes.linkable)
  return c.json({ articles: await writing.linkable(c.get('actor'), search, mostOffered) })
}
