import { endings, type FromPage, type ToPage } from '../../../features/working-copies/rules/messages.ts'

/** Why nothing goes through just now, or ever. */
export type Trouble = 'offline' | 'signed-out' | 'not-allowed' | 'gone' | 'malformed'

export type Connection = { send(message: FromPage): void; again(): void; close(): void }
export type Hearing = { opened(): void; heard(message: ToPage): void; lost(trouble: Trouble): void }

/** In milliseconds. */
export const longestWait = 8_000

const known: ReadonlySet<string> = new Set(['signed-out', 'not-allowed', 'gone', 'malformed'])
/** Not by waiting can it come right. */
const forGood: ReadonlySet<Trouble> = new Set(['not-allowed', 'gone', 'malformed'])

export function isForGood(trouble: Trouble): boolean {
  return forGood.has(trouble)
}

/** What the code of an ending says (RFC 6455, 7.4.2). */
export function troubleOf(code: number): Trouble {
  const [why = ''] = Object.entries(endings).find(([, each]) => each === code) ?? []
  return known.has(why) ? (why as Trouble) : 'offline'
}

/** 426 says that a socket would have been opened, had one been asked for. */
export function troubleIn(status: number | undefined): Trouble | 'blocked' {
  if (status === 426) return 'blocked'
  if (status === 401) return 'signed-out'
  if (status === 403) return 'not-allowed'
  return status === 404 ? 'gone' : 'offline'
}
