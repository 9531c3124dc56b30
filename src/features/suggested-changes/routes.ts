import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { readArticles, writeArticles } from '../articles/permissions.ts'
import { writeNotes } from '../notes/permissions.ts'

/** So many blocks are sent at once. */
const mostAtOnce = 200

const article = { params: { id: idOf('article') }, target: 'article' } as const

/** What an editor sends: whether each wording is a sound block is asked by `forms.ts`. */
const suggested = z.object({
  block: z.string().min(1).max(40),
  below: z.string().max(40).nullable(),
  from: z.object({ id: idOf('suggested-change'), version: z.int() }).nullish(),
  before: z.unknown(),
  after: z.unknown(),
})

/** What is kept of what was sent; what is missing has been changed or decided meanwhile. */
const keptOfThem = z.object({ kept: z.array(z.object({ block: z.string(), id: z.string(), version: z.int() })) })

/** What colleagues would change in a draft. */
export const suggestedChangeRoutes = {
  list: route('suggested-change.list', {
    method: 'GET',
    path: '/newsroom/articles/:id/suggested-changes',
    query: { done, block: z.string().max(40).optional().catch(undefined) },
    ...article,
    permission: readArticles,
  }),
  panel: route('suggested-change.panel', {
    method: 'GET',
    path: '/newsroom/articles/:id/suggested-changes/panel',
    ...article,
    permission: readArticles,
  }),
  /** A paragraph in other words, from the form of the page. */
  reword: route('suggested-change.reword', {
    method: 'POST',
    path: '/newsroom/articles/:id/suggested-changes',
    ...article,
    permission: writeNotes,
  }),
  /** As the editor sends it while somebody suggests. */
  suggest: route('suggested-change.suggest', {
    method: 'POST',
    path: '/newsroom/articles/:id/suggested-changes/own',
    limit: megabytes(4),
    body: z.object({ changes: z.array(suggested).max(mostAtOnce) }),
    answers: {
      200: {
        says: 'It is kept',
        json: keptOfThem,
      },
    },
    ...article,
    permission: writeNotes,
    isPrivate: true,
  }),
  decideAll: route('suggested-change.decide-all', {
    method: 'POST',
    path: '/newsroom/articles/:id/suggested-changes/all/decision',
    ...article,
    permission: writeArticles,
  }),
  /** Whoever suggested it may take it back, so that the service asks again. */
  decide: route('suggested-change.decide', {
    method: 'POST',
    path: '/newsroom/articles/:id/suggested-changes/:change/decision',
    params: { id: idOf('article'), change: idOf('suggested-change') },
    target: 'article',
    permission: writeNotes,
  }),
} as const
