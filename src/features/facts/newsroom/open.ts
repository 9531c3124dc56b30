import type { Context } from 'hono'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { readArticles } from '../../articles/permissions.ts'
import type { Entities } from '../../entities/index.ts'
import type { Sources } from '../../sources/index.ts'
import { type Actor, type NewsroomWeb, reachOf } from '../../staff/index.ts'
import type { Facts } from '../service.ts'
import type { Suggesting } from '../slots.ts'

export type C = Context<NewsroomWeb>
export type Needs = {
  entities: Entities
  sources: Sources
  facts: Facts
  suggesting: () => Suggesting
  desk: (c: C) => Promise<Desk>
}

/** Whoever reads only their own articles hears of no other that is not public. */
export function readable<Using extends { isPublic: boolean }>(actor: Actor, using: readonly Using[]): readonly Using[] {
  return reachOf(actor, readArticles) === 'own' ? using.filter(({ isPublic }) => isPublic) : using
}
