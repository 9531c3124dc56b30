import { isId } from '../../base/id.ts'
import type { Aim, ReplyId, Sort } from './reply.ts'

/** What an address below an article's own asks for. */
export type Address =
  | { is: 'sending' }
  | ThreadAddress
  | OwnAddress
  | { is: 'search' }
  | { is: 'on' }
  | { is: 'place'; id: ReplyId }
  | ({ is: 'form' } & Aim)

/** The pages that are the same for everybody. */
export type ThreadAddress =
  | { is: 'page'; sort: Sort; id: ReplyId }
  | { is: 'sorted'; sort: Exclude<Sort, 'oldest'> }
  | { is: 'all' }
  | { is: 'to'; block: string; after: ReplyId | null }
  | { is: 'reply'; id: ReplyId; after: ReplyId | null }
  | { is: 'count' }
  | { is: 'feed' }

/** What a writer does with a reply of their own, and anybody with somebody else's. */
export type OwnAddress = { is: (typeof ownWords)[number]; id: ReplyId }

const ownWords = ['sent', 'edit', 'versions', 'withdrawal', 'report', 'reports'] as const

/** What the form under the article is for. */
export const toTheArticle: Aim = { answers: null, block: null, errorReport: null }

/** Reads what `urls` built below an article's address; `undefined` for any other words. */
export function addressOf([first, ...words]: readonly string[]): Address | undefined {
  if (first === 'replies') return repliesAt(words)
  return first === 'reply' ? formAt(words) : undefined
}

export function isOwn(address: Address): address is OwnAddress {
  return ownWords.some((word) => word === address.is)
}

/** How a block of an article is named, here and in a form. */
export function isBlock(text: string | undefined): text is string {
  return text !== undefined && /^[a-z0-9]{6,16}$/.test(text)
}

function formAt([first, second, ...more]: string[]): Address | undefined {
  if (more.length > 0) return undefined
  if (first === undefined) return { is: 'form', ...toTheArticle }
  if (first === 'to') return isBlock(second) ? { is: 'form', ...toTheArticle, block: second } : undefined
  if (first === 'error') return errorFormAt(second)
  return isReply(first) && second === undefined ? { is: 'form', ...toTheArticle, answers: first } : undefined
}

function errorFormAt(block: string | undefined): Address | undefined {
  if (block !== undefined && !isBlock(block)) return undefined
  return { is: 'form', ...toTheArticle, block: block ?? null, errorReport: 'public' }
}

const single: Record<string, Address> = {
  all: { is: 'all' },
  search: { is: 'search' },
  on: { is: 'on' },
  'count.json': { is: 'count' },
  'feed.xml': { is: 'feed' },
}

function repliesAt([first, ...rest]: string[]): Address | undefined {
  if (first === undefined) return { is: 'sending' }
  if (first === 'after') return sortedAt('oldest', [first, ...rest])
  if (first === 'newest' || first === 'most-picked') return sortedAt(first, rest)
  if (first === 'to') return quotingAt(rest)
  if (isReply(first)) return belowReply(first, rest)
  return rest.length === 0 && Object.hasOwn(single, first) ? single[first] : undefined
}

function sortedAt(sort: Sort, words: string[]): Address | undefined {
  if (sort !== 'oldest' && words.length === 0) return { is: 'sorted', sort }
  const after = afterIn(words)
  return after ? { is: 'page', sort, id: after } : undefined
}

function quotingAt([block, ...rest]: string[]): Address | undefined {
  const after = afterIn(rest)
  return isBlock(block) && after !== undefined ? { is: 'to', block, after } : undefined
}

function belowReply(id: ReplyId, words: string[]): Address | undefined {
  const own = words.length === 1 ? ownWords.find((word) => word === words[0]) : undefined
  if (own) return { is: own, id }
  if (words.length === 1 && words[0] === 'place') return { is: 'place', id }
  const after = afterIn(words)
  return after === undefined ? undefined : { is: 'reply', id, after }
}

/** `null` when nothing follows, `undefined` when something else does. */
function afterIn([word, id, ...more]: string[]): ReplyId | null | undefined {
  if (word === undefined) return null
  return word === 'after' && isReply(id) && more.length === 0 ? id : undefined
}

function isReply(text: string | undefined): text is ReplyId {
  return text !== undefined && isId(text)
}
