import type { Hono } from 'hono'
import { type Answer, statusOf, type Web } from '../platform/web/edge.ts'
import type { Handled } from '../platform/web/routes/route.ts'
import { mountRoutes } from '../platform/web/routes/router.ts'

/** Puts some routes on an application by themselves: everybody may, and nothing is looked up. */
export function mountAlone(app: Hono<Web>, handled: readonly Handled[], answer: Answer = inAWord): void {
  mountRoutes(app, handled, {
    find: async () => undefined,
    missing: async () => undefined,
    guard: async () => undefined,
    stepUp: async () => undefined,
    atArticle: async () => undefined,
    answer,
  })
}

const inAWord: Answer = async (c, problem) => c.text(problem, statusOf[problem])
