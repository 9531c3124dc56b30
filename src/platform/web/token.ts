import { createHash } from 'node:crypto'

/** What is kept of a token. It has 260 random bits, so a plain hash keeps it safe. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
