import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Checker } from './task.ts'

/** Characters of the drafts whose answers are kept: some thirty of twenty thousand words. An answer is about as large. */
const most = 4_000_000

/**
 * Asks about the same text once: who opens a page, who publishes and what is counted after a save share one answer, also
 * while it is still being found. A failure is not kept.
 */
export function remembered(checker: Checker): Checker {
  const kept = new LRUCache<string, Promise<unknown>>({ maxSize: most })

  function once<Answer>(question: object, ask: () => Promise<Answer>): Promise<Answer> {
    const text = JSON.stringify(question)
    const name = createHash('sha256').update(text).digest('base64')
    const known = kept.get(name) as Promise<Answer> | undefined
    if (known !== undefined) return known
    const asked = ask().catch((error: unknown) => {
      kept.delete(name)
      throw error
    })
    kept.set(name, asked, { size: text.length })
    return asked
  }

  return {
    faults: (draft, wanted) => once({ draft, wanted }, () => checker.faults(draft, wanted)),
    style: (draft, asked) => {
      const { headline, standfirst, titles = {}, section = '', passages } = draft
      const text = { headline, standfirst, titles, section, passages }
      return once({ style: asked.style.version, quotes: asked.quotes, text }, () => checker.style(draft, asked))
    },
    prints: (draft) => once({ passages: draft.passages }, () => checker.prints(draft)),
  }
}
