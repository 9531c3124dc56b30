import { become } from './become.ts'

/** Rows of a list, by the id of what they show. */
export function rowsOf(list: Element): Map<string, HTMLElement> {
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-row]')]
  return new Map(rows.map((row) => [row.dataset.row ?? '', row]))
}

/**
 * Brings rows up to date where they stand. What would move whatever is under the pointer or has the focus is left as it
 * is; false when something was.
 */
export function refreshRows(list: Element, wanted: Element): boolean {
  const fresh = rowsOf(wanted)
  let isAll = true
  for (const [id, row] of rowsOf(list)) {
    const next = fresh.get(id)
    if (next && !changeStill(row, next)) isAll = false
  }
  return isAll
}

/** Changes an element unless something that is held would move by it. */
export function changeStill(there: Element, wanted: Element): boolean {
  if (there.isEqualNode(wanted)) return true
  const places = heldPlaces()
  const before = places.map((place) => place())
  const asItWas = there.cloneNode(true) as Element
  become(there, wanted)
  if (places.every((place, which) => place() === before[which])) return true
  become(there, asItWas)
  return false
}

const holding = '[data-row], [data-counts] > li, a, button, input, select'

/** Where things are that must not move: all of what is under the pointer, and where that begins which has the focus. */
function heldPlaces(): (() => string)[] {
  const pointed = [...document.querySelectorAll('main :hover')].at(-1)?.closest(holding)
  const focused = document.activeElement?.closest(holding)
  return [
    ...(pointed ? [() => edgesOf(pointed).map(Math.round).join()] : []),
    ...(focused ? [() => edgesOf(focused).slice(0, 2).map(Math.round).join()] : []),
  ]
}

function edgesOf(element: Element): number[] {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return [left, top, right, bottom]
}

/** How many rows a list would show elsewhere, or anew, or no more. */
export function countMoved(list: Element | undefined, wanted: Element | undefined): number {
  const shown = list ? [...rowsOf(list).keys()] : []
  const fresh = wanted ? [...rowsOf(wanted).keys()] : []
  const places = fresh.map((id) => shown.indexOf(id)).filter((place) => place !== -1)
  const staying = longestRising(places)
  return Math.max(fresh.length, shown.length) - staying
}

/** The length of the longest part of a list that is in order already, however much stands between. */
function longestRising(places: readonly number[]): number {
  const longest: number[] = []
  for (const place of places) {
    const before = longest.filter((_length, earlier) => (places[earlier] ?? 0) < place)
    longest.push(Math.max(0, ...before) + 1)
  }
  return Math.max(0, ...longest)
}
