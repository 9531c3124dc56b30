import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import { type EntryId, entriesByIds, wordsOf } from '../../entities/index.ts'
import type { Quote, QuoteId } from '../fact.ts'
import { type AlikeQuote, quotesWithWords } from '../public/store.ts'

/** How an earlier article has the words of a quote. */
type Earlier = { text: string; speaker: string; headline: string }

/** Shorter ones are said by everybody. */
const fewestWords = 6
/** Of its longest words, which are as good as its rarest, an earlier wording has at least two. */
const asked = 4
const fewestShared = 2
/** Past so many, an article is a transcript. */
const mostQuotes = 300

/**
 * For each quote, how an earlier public article has nearly the same words: otherwise, or from somebody else. None where
 * some article agrees.
 */
export async function earlierWordings(
  db: Reading,
  articleId: ArticleId,
  quotes: readonly Quote[],
): Promise<Map<QuoteId, Earlier>> {
  const found = new Map<QuoteId, AlikeQuote>()
  for (const quote of quotes.slice(0, mostQuotes)) {
    const words = wordsOf(quote.text)
    if (words.length < fewestWords) continue
    const rare = [...new Set(words)].toSorted((one, other) => other.length - one.length).slice(0, asked)
    const alike = await quotesWithWords(db, { words: rare, fewest: fewestShared, except: articleId, limit: 20 })
    const earlier = differing(quote, words, alike)
    if (earlier) found.set(quote.id, earlier)
  }
  return withSpeakers(db, found)
}

async function withSpeakers(db: Reading, found: ReadonlyMap<QuoteId, AlikeQuote>): Promise<Map<QuoteId, Earlier>> {
  const speakers = await entriesByIds(
    db,
    [...found.values()].map(({ speakerId }) => speakerId),
  )
  const nameOf = (id: EntryId) => speakers.find((each) => each.id === id)?.name ?? ''
  return new Map(
    [...found].map(([id, { text, headline, speakerId }]) => [id, { text, headline, speaker: nameOf(speakerId) }]),
  )
}

function differing(quote: Quote, words: string[], alike: readonly AlikeQuote[]): AlikeQuote | undefined {
  const compared = alike
    .map((other) => ({ other, shared: sharedInOrder(words, wordsOf(other.text)) }))
    .filter(({ other, shared }) => isSameSaying(quote, other, shared))
    .toSorted((one, next) => next.shared.part - one.shared.part)
  const isAgreed = compared.some(({ other, shared }) => other.speakerId === quote.speakerId && shared.part === 1)
  return isAgreed ? undefined : compared[0]?.other
}

type Shared = { part: number; length: number }

/** From another, it must be as good as word for word: two people may say much the same. */
function isSameSaying({ speakerId }: Quote, other: AlikeQuote, { part, length }: Shared): boolean {
  return speakerId === other.speakerId ? length >= 5 && part >= 0.7 : length >= 8 && part >= 0.9
}

/** The longest common row of words, of the shorter of the two. */
function sharedInOrder(one: readonly string[], other: readonly string[]): Shared {
  let row = Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    for (const [at, each] of other.entries()) {
      next.push(word === each ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  const length = row.at(-1) ?? 0
  return { length, part: length / Math.max(1, Math.min(one.length, other.length)) }
}
