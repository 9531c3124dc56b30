import type { Reading } from '../../platform/database/tables.ts'
import type { Article } from '../articles/index.ts'
import type { Openness, Policy, Screening } from '../screening/index.ts'

export type Placed = Pick<Article, 'id' | 'sectionId' | 'publishedAt' | 'repliesOpen'>

/** How an article takes replies at this moment, read once for all that is asked about one reply. */
export type Terms = { policy: Policy; openness: Openness }

const shut: Openness = { open: false, closesAt: null, opensAgainAt: null, changesAt: null }

/** Whether an article takes replies, and on what terms: its own word, its section’s and the site’s together. */
export async function termsOf(
  screening: Screening,
  { id, sectionId, publishedAt, repliesOpen }: Placed,
  db: Reading,
): Promise<Terms> {
  const policy = await screening.policy({ id, sectionId }, db)
  if (!repliesOpen || publishedAt === null) return { policy, openness: shut }
  return { policy, openness: await screening.openness(policy, publishedAt) }
}
