import type { KindDefinition } from './define.ts'
import { feature } from './feature.ts'
import { interview } from './interview.ts'
import { live } from './live.ts'
import { news } from './news.ts'
import { obituary } from './obituary.ts'
import { opinion } from './opinion.ts'
import { page } from './page.ts'
import { review } from './review.tsx'

/** Every kind of article there is, as the newsroom chooses among them; the first is what an article is otherwise. */
export const kinds = [
  news,
  feature,
  opinion,
  review,
  interview,
  obituary,
  live,
  page,
] as readonly unknown[] as readonly KindDefinition[]
