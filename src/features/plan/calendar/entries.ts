import type { Instant } from '../../../base/clock.ts'
import type { ItemId, ListedItem } from '../item.ts'

/** Something on a day of the calendar: it is meant to be out, it goes out by itself, or its text is to be in. */
export type Entry = Marked & { item: ListedItem }
export type Marked = { what: 'out' | 'scheduled' | 'due'; id: ItemId; at: Instant; isDay: boolean }

/** A day of the calendar; `more` is how many there are that it does not show. */
export type Day = { day: string; entries: readonly Entry[]; more: number }

export type Bounds = { day: string; begins: Instant; ends: Instant }
type Marks = { day: string; marks: readonly Marked[]; more: number }
type OfDays = {
  /** At least the first of each day, as many as it shows. */
  marks: readonly Marked[]
  /** How many there are on a day, where that is more than was read of it. */
  countOf?: (day: Bounds) => number
  most: number
}

/** What is on each day, in the order of its moments, whole days first; no more of a day than has room there. */
export function marksByDay(days: readonly Bounds[], { marks, countOf, most }: OfDays): Marks[] {
  const sorted = marks.toSorted(inOrder)
  return days.map((each) => {
    const { day, begins, ends } = each
    const all = sorted.filter(({ at }) => at >= begins && at < ends)
    const inTheirOrder = [...all.filter(({ isDay }) => isDay), ...all.filter(({ isDay }) => !isDay)]
    return { day, marks: inTheirOrder.slice(0, most), more: Math.max(0, (countOf?.(each) ?? all.length) - most) }
  })
}

function inOrder(one: Marked, other: Marked): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : 1
}
