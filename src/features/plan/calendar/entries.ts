import type { Instant } from '../../../base/clock.ts'
import type { ItemId, ListedItem } from '../item.ts'

/** Something on a day of the calendar: it is meant to be out, it goes out by itself, or its text is to be in. */
export type Entry = Marked & { item: ListedItem }
export type Marked = { what: 'out' | 'scheduled' | 'due'; id: ItemId; at: Instant; isDay: boolean }

/** A day of the calendar; `more` is how many there are that it does not show. */
export type Day = { day: string; entries: readonly Entry[]; more: number }

type Bounds = { day: string; begins: Instant; ends: Instant }
type Marks = { day: string; marks: readonly Marked[]; more: number }

/** What is on each day, in the order of its moments, whole days first; no more of a day than has room there. */
export function marksByDay(marks: readonly Marked[], days: readonly Bounds[], most: number): Marks[] {
  const sorted = marks.toSorted(inOrder)
  let from = 0
  return days.map(({ day, begins, ends }) => {
    // Days follow each other without a gap, so each begins where the one before ended.
    const first = sorted.findIndex(({ at }, place) => place >= from && at >= begins)
    const last = first === -1 ? -1 : sorted.findIndex(({ at }, place) => place >= first && at >= ends)
    const all = first === -1 ? [] : sorted.slice(first, last === -1 ? undefined : last)
    from = first === -1 ? sorted.length : first + all.length
    const inTheirOrder = [...all.filter(({ isDay }) => isDay), ...all.filter(({ isDay }) => !isDay)]
    return { day, marks: inTheirOrder.slice(0, most), more: Math.max(0, all.length - most) }
  })
}

function inOrder(one: Marked, other: Marked): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : 1
}
