import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { LookRefusal } from '../../platform/outward/look.ts'
import type { SourceId } from './source.ts'

export type LookId = Id<'look'>

/** What stood at a source’s address once it was looked at: an HTTP status and a SHA-256, or why nobody knows. */
export type Look = {
  id: LookId
  sourceId: SourceId
  url: string
  askedAt: Instant
  lookedAt: Instant | null
  status: number | null
  hash: string | null
  problem: LookRefusal | null
}
