import { isId } from '../../base/id.ts'
import type { ReplyId } from './reply.ts'

/** What an address below an article's own asks for. */
export type Address = { path: string } & (
  | { is: 'sending' }
  | { is: 'page'; id: ReplyId }
  | { is: 'reply'; id: ReplyId; after: ReplyId | null }
  | { is: 'form'; answers: ReplyId | null }
)

const parts = /^(\/.+?)\/(?:replies((?:\/[a-z0-9]+){0,3})|reply((?:\/[a-z0-9]+)?))$/

/** Reads an address that `urls` built; `undefined` for any other. */
export function addressOf(address: string): Address | undefined {
  const [, path, replies, reply] = parts.exec(address) ?? []
  if (path === undefined) return undefined
  const [first, second, third] = (replies ?? reply ?? '').split('/').slice(1)
  if (reply !== undefined) return formAt(path, first)
  if (first === undefined) return { is: 'sending', path }
  if (first === 'after') return isReply(second) && third === undefined ? { is: 'page', path, id: second } : undefined
  return isReply(first) ? belowReply(path, first, [second, third]) : undefined
}

function formAt(path: string, answers: string | undefined): Address | undefined {
  if (answers === undefined) return { is: 'form', path, answers: null }
  return isReply(answers) ? { is: 'form', path, answers } : undefined
}

function belowReply(path: string, id: ReplyId, [word, after]: (string | undefined)[]): Address | undefined {
  if (word === undefined) return { is: 'reply', path, id, after: null }
  return word === 'after' && isReply(after) ? { is: 'reply', path, id, after } : undefined
}

function isReply(text: string | undefined): text is ReplyId {
  return text !== undefined && isId(text)
}
