import { cleanLine } from '../../../base/text.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ArticleId } from '../../articles/index.ts'
import { extract, wordsAsked } from '../../search/index.ts'
import type { FoundPage } from './found.ts'
import { repliesWith } from './store.ts'

/** The longest question a thread is asked. */
export const longestQuestion = 200
const onAPage = 20

/** Finds published replies of one thread by their words. */
export function createFinding({ database }: { database: Database }) {
  return {
    async find(of: ArticleId, question: string, before = Number.MAX_SAFE_INTEGER): Promise<FoundPage> {
      const words = wordsAsked(cleanLine(question))
      const hits = await repliesWith(database.read, { of, words, before, limit: onAPage + 1 })
      const found = hits.slice(0, onAPage)
      return {
        found: found.map(({ id, name, body, postedAt }) => ({ id, name, postedAt, extract: extract(body, words) })),
        older: hits.length > onAPage ? (found.at(-1)?.key ?? null) : null,
      }
    },
  }
}
