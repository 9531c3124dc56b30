import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'
import type { ArticleId, StageName } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId, Target } from '../staff/index.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    planned: Item
  }
}

export type ItemId = Id<'item'>

/** Whether somebody else has to do something for it: nobody asked, somebody has to, somebody has. */
export const askings = ['no', 'needed', 'done'] as const
export type Asking = (typeof askings)[number]

/** From what can wait to what cannot. */
export const priorities = [-1, 0, 1, 2] as const
export type Priority = (typeof priorities)[number]

/** What is decided about something that is to be written. */
export type ItemFacts = {
  title: string
  sectionId: SectionId
  /** The name of a kind of article. */
  kind: string
  brief: string
  notes: string
  assigned: readonly StaffId[]
  commissionedBy: StaffId | null
  /** In words. */
  length: number | null
  /** When its text is to be in. */
  dueAt: Instant | null
  /** When it is meant to be out; `isDay` where a day was named and no time of it. */
  out: { at: Instant; isDay: boolean } | null
  priority: Priority
  legal: Asking
  pictures: Asking
  isSensitive: boolean
}

/** Something that is to be written, is being written, or was: it has no article yet, or one. */
export type Item = ItemFacts & {
  id: ItemId
  articleId: ArticleId | null
  /** How long its draft is; nothing while there is none. */
  words: number | null
  /** Open while it is being made, out once readers have it. */
  state: ItemState
  madeAt: Instant
  madeBy: StaffId
}
export type ItemState = 'open' | 'out' | 'dropped'

/** A line of the plan: with where its draft stands, and the names of those who work on it. */
export type ListedItem = Item & {
  stage: StageName | null
  isPublic: boolean
  embargoedUntil: Instant | null
  people: readonly { id: StaffId; name: string }[]
  /** When it goes out by itself. */
  goesOutAt: Instant | null
  /** Who has its text open now, where a list shows that. */
  here?: readonly string[] | undefined
}

/** The orders that the plan comes in. */
export const itemSorts = { due: ['moment', 'id'], out: ['moment', 'id'] } as const satisfies Record<string, KeyShape>
export type ItemSort = keyof typeof itemSorts

/** Which items a list holds; what is left out is not asked for. */
export type Choice = {
  state: ItemState
  sectionId?: SectionId | undefined
  /** Whom it is assigned to; nobody at all for `null`. */
  assignedTo?: StaffId | null | undefined
  /** Only what this person made or works on. */
  whose?: StaffId | undefined
  /** Only what was due before this moment. */
  dueBefore?: Instant | undefined
  hasText?: boolean | undefined
}

/** What permissions ask of an item: whoever it is assigned to has it as their own. */
export function targetOf(
  { sectionId, assigned, madeBy }: Pick<Item, 'sectionId' | 'assigned' | 'madeBy'>,
  asks: StaffId,
): Target {
  return { section: sectionId, madeBy: assigned.includes(asks) ? asks : madeBy }
}

/** What is decided about an item, and nothing else of it: what its form shows. */
export function shownOfItem(item: ItemFacts) {
  const { title, sectionId, kind, brief, notes, commissionedBy, length, dueAt, priority, legal, pictures } = item
  const [assigned, out] = [item.assigned.toSorted(), item.out && { at: item.out.at, isDay: item.out.isDay }]
  const facts = { title, sectionId, kind, brief, notes, assigned, commissionedBy, length, dueAt, out }
  return { ...facts, priority, legal, pictures, isSensitive: item.isSensitive } satisfies ItemFacts
}
