import type { Transaction } from '@tiptap/pm/state'
import type { Mapping } from '@tiptap/pm/transform'
import { mappingOf } from '../together/elsewhere.ts'

/** Where marks stand whose setting was undone: they stay as they are, also when they are typed again there. */
export type Undone = {
  marks: readonly number[]
  /** Where one of them stood, until something else is written. */
  vacated: number | undefined
  isAt: (place: number) => boolean
}

const mostUndone = 100

export const noneUndone = undone([], undefined)

function undone(marks: readonly number[], vacated: number | undefined): Undone {
  return { marks, vacated, isAt: (place) => vacated === place || marks.includes(place) }
}

export function after(tr: Transaction, before: Undone, isHistory: boolean): Undone {
  if (!tr.docChanged) return before
  const isMark = (at: number) => at < tr.doc.content.size && /^["'‘]$/.test(tr.doc.textBetween(at, at + 1))
  const mapping = mappingOf(tr)
  const moved = before.marks.map((at) => mapping.mapResult(at, 1))
  const again = before.vacated === undefined ? [] : [before.vacated]
  const back = isHistory ? turnedBack(mapping) : []
  const marks = [...new Set([...moved.map(({ pos }) => pos), ...again, ...back])].filter(isMark)
  const lost = moved.find(({ deletedAfter }) => deletedAfter)?.pos
  return undone(marks.slice(-mostUndone), lost ?? (isHistory ? before.vacated : undefined))
}

/** Places where one character became another, as undoing a setting does. */
function turnedBack(mapping: Mapping): number[] {
  const found: number[] = []
  mapping.maps.forEach((map, index) => {
    map.forEach((...[from, to, newFrom, newTo]) => {
      if (to - from === 1 && newTo - newFrom === 1) found.push(mapping.slice(index + 1).map(newFrom, 1))
    })
  })
  return found
}
