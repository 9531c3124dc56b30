import type { Instant } from '../../base/clock.ts'
import type { Piece } from './rules.ts'

/** A public article that answers a question, with the words asked for marked. `key` is its place in the order. */
export type Found = {
  key: number
  path: string
  byline: string
  /** Of a page there is none. */
  publishedAt: Instant | null
  headline: Piece[]
  extract: Piece[]
}
