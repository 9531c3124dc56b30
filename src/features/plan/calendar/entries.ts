import type { Instant } from '../../../base/clock.ts'
import { dayOf } from '../../../base/dates.ts'
import type { ListedItem } from '../item.ts'

/** Something on a day of the calendar: it is meant to be out, it goes out by itself, or its text is to be in. */
export type Entry = { what: 'out' | 'scheduled' | 'due'; at: Instant; isDay: boolean; item: ListedItem }

type Found = { out: readonly ListedItem[]; due: readonly ListedItem[]; scheduled: readonly ListedItem[] }

/**
 * What is on the calendar, in the order of its moments, whole days first. What goes out by itself stands where it does
 * that and no more where it was meant to.
 */
export function entriesOf({ out, due, scheduled }: Found): Entry[] {
  const meant = out.flatMap((item): Entry[] =>
    item.out && item.goesOutAt === null ? [{ what: 'out', ...item.out, item }] : [],
  )
  const going = scheduled.flatMap((item): Entry[] =>
    item.goesOutAt ? [{ what: 'scheduled', at: item.goesOutAt, isDay: false, item }] : [],
  )
  const wanted = due.flatMap((item): Entry[] =>
    item.dueAt && item.state === 'open' ? [{ what: 'due', at: item.dueAt, isDay: false, item }] : [],
  )
  return [...meant, ...going, ...wanted].toSorted(inOrder)
}

function inOrder(one: Entry, other: Entry): number {
  if (one.isDay !== other.isDay && one.at.slice(0, 10) === other.at.slice(0, 10)) return one.isDay ? -1 : 1
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.item.id < other.item.id ? -1 : 1
}

/** The entries of each day where the paper is. */
export function byDay(entries: readonly Entry[], timeZone: string): Map<string, Entry[]> {
  return Map.groupBy(entries, ({ at }) => dayOf(at, timeZone))
}
