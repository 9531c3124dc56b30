import type { Instant } from '../../base/clock.ts'
import { minutes } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { Outcome } from '../../base/outcome.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Article, ArticleId, MoveRefusal, SaveRefusal, TrashRefusal } from '../articles/index.ts'
import type { ItemId, ReworkRefusal } from '../plan/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { Actor, StaffId } from '../staff/index.ts'
import type { TrashedId } from '../trash/index.ts'

export type BulkId = Id<'bulk'>

export const actNames = ['section', 'topic', 'stage', 'assign', 'drop', 'trash'] as const

/** What is done to each of many. Assigned to `null` is assigned to nobody. */
export type Act =
  | { is: 'section'; to: SectionId }
  | { is: 'topic'; to: string }
  | { is: 'stage'; to: string }
  | { is: 'assign'; to: StaffId | null }
  | { is: 'drop' }
  | { is: 'trash' }

/** An article, or something in the plan that has no text. */
export type Row = { articleId: ArticleId } | { itemId: ItemId }

/** What an act changes, as it was and as it became. */
export type Fact =
  | { is: 'section'; section: SectionId }
  | { is: 'topic'; has: boolean; topic: string }
  | { is: 'stage'; stage: string; approval: Article['approval'] }
  | { is: 'assigned'; assigned: readonly StaffId[] }
  | { is: 'dropped'; isDropped: boolean }
  | { is: 'trashed'; as: TrashedId; at: Instant | null }

export type Change = { was: Fact; became: Fact }

export type BulkRefusal =
  | SaveRefusal
  | MoveRefusal
  | ReworkRefusal
  | TrashRefusal
  | 'changed-meanwhile'
  | 'no-text'
  | 'too-many-topics'

/** Keeps what was changed, in the transaction that changes it. */
export type Keep = (tx: Writing, change: Change) => Promise<void>
export type Did = Outcome<unknown, BulkRefusal>
export type Undoing = { actor: Actor; change: Change; keep: Keep }

/** One row of what was done at once: what came of it, and of taking it back. */
export type DoneRow = {
  position: number
  row: Row
  outcome: 'done' | BulkRefusal
  change: Change | undefined
  takenBack: 'done' | BulkRefusal | undefined
}

export type Bulk = { id: BulkId; act: Act; madeAt: Instant; madeBy: StaffId; rows: readonly DoneRow[] }

export const mostAtOnce = 200
/** For so long it can be taken back. */
export const undoFor = minutes(10)
