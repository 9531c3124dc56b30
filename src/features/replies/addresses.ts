import { isId } from '../../base/id.ts'
import type { Aim, ReplyId, Sort } from './reply.ts'

/** What an address below an article's own asks for. */
export type Address = { path: string } & (
  | { is: 'sending' }
  | ThreadAddress
  | { is: 'search' }
  | { is: 'place'; id: ReplyId }
  | ({ is: 'form' } & Aim)
)

/** The pages that are the same for everybody. */
export type ThreadAddress =
  | { is: 'page'; sort: Sort; id: ReplyId }
  | { is: 'sorted'; sort: Exclude<Sort, 'oldest'> }
  | { is: 'all' }
  | { is: 'to'; block: string; after: ReplyId | null }
  | { is: 'reply'; id: ReplyId; after: ReplyId | null }
  | { is: 'count' }
  | { is: 'feed' }

const parts = /^(\/.+?)\/(?:replies((?:\/[a-z0-9.-]+){0,4})|reply((?:\/[a-z0-9]+){0,2}))$/
/** What the form under the article is for. */
export const toTheArticle: Aim = { answers: null, block: null, errorReport: null }

type Read = { [Each in Address['is']]: Omit<Extract<Address, { is: Each }>, 'path'> }[Address['is']]

/** Reads an address that `urls` built; `undefined` for any other. */
export function addressOf(address: string): Address | undefined {
  const [, path, replies, reply] = parts.exec(address) ?? []
  if (path === undefined) return undefined
  const words = (replies ?? reply ?? '').split('/').slice(1)
  const read = reply === undefined ? repliesAt(words) : formAt(words)
  return read && ({ path, ...read } as Address)
}

/** How a block of an article is named, here and in a form. */
export function isBlock(text: string | undefined): text is string {
  return text !== undefined && /^[a-z0-9]{6,16}$/.test(text)
}

function formAt([first, second]: string[]): Read | undefined {
  if (first === undefined) return { is: 'form', ...toTheArticle }
  if (first === 'to') return isBlock(second) ? { is: 'form', ...toTheArticle, block: second } : undefined
  if (first === 'error') return errorFormAt(second)
  return isReply(first) && second === undefined ? { is: 'form', ...toTheArticle, answers: first } : undefined
}

function errorFormAt(block: string | undefined): Read | undefined {
  if (block !== undefined && !isBlock(block)) return undefined
  return { is: 'form', ...toTheArticle, block: block ?? null, errorReport: 'public' }
}

const single: Record<string, Read> = {
  all: { is: 'all' },
  search: { is: 'search' },
  'count.json': { is: 'count' },
  'feed.xml': { is: 'feed' },
}

function repliesAt([first, ...rest]: string[]): Read | undefined {
  if (first === undefined) return { is: 'sending' }
  if (first === 'after') return sortedAt('oldest', [first, ...rest])
  if (first === 'newest' || first === 'most-picked') return sortedAt(first, rest)
  if (first === 'to') return quotingAt(rest)
  if (isReply(first)) return belowReply(first, rest)
  return rest.length === 0 && Object.hasOwn(single, first) ? single[first] : undefined
}

function sortedAt(sort: Sort, words: string[]): Read | undefined {
  if (sort !== 'oldest' && words.length === 0) return { is: 'sorted', sort }
  const after = afterIn(words)
  return after ? { is: 'page', sort, id: after } : undefined
}

function quotingAt([block, ...rest]: string[]): Read | undefined {
  const after = afterIn(rest)
  return isBlock(block) && after !== undefined ? { is: 'to', block, after } : undefined
}

function belowReply(id: ReplyId, words: string[]): Read | undefined {
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
