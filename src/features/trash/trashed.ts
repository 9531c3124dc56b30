import { days, type Instant, later, millisOf } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'
import { readArticles } from '../articles/permissions.ts'
import type { SectionId } from '../settings/index.ts'
import { type Actor, may, type StaffId } from '../staff/index.ts'

/** The id of the article, or of the item that has none. */
export type TrashedId = Id<'trashed'>

/** Something that was put away, and can be put back. */
export type Trashed = {
  id: TrashedId
  kind: 'article' | 'item'
  title: string
  sectionId: SectionId
  madeBy: StaffId
  at: Instant
  by: StaffId
}

/** Nobody learns what something is called by naming its id. */
export function maySee(actor: Actor, { sectionId, madeBy }: Pick<Trashed, 'sectionId' | 'madeBy'>): boolean {
  return may(actor, readArticles, { section: sectionId, madeBy })
}

export const daysKept = 30

/** When it is removed for good. */
export function removedAt({ at }: Pick<Trashed, 'at'>): Instant {
  return later(at, days(daysKept))
}

/** How many whole days are left; none on the last. */
export function daysLeft(trashed: Pick<Trashed, 'at'>, now: Instant): number {
  return Math.max(0, Math.floor((millisOf(removedAt(trashed)) - millisOf(now)) / days(1)))
}

export const trashSorts = { at: ['moment', 'id'] } as const satisfies Record<string, KeyShape>
export type TrashSort = keyof typeof trashSorts
