import { parseInstant } from './clock.ts'
import { isId } from './id.ts'

/** What a list is sorted by, column after column; the last of them is another in every row. */
export type KeyShape = readonly KeyPart[]
type KeyPart = 'id' | 'moment' | 'number' | 'text'

/** Where a page of a list begins: what the row beside it is sorted by. */
export type Key = readonly (string | number)[]

/**
 * One page of a list: what follows a row, or what stands before one, or the beginning. A key is a place between rows and
 * not a number of them, so that what arrives or goes meanwhile makes nothing come twice and leaves nothing out.
 */
export type Paging<Sort extends string = string> = {
  sort: { by: Sort; descending: boolean }
  after: Key | null
  before: Key | null
  limit: number
}

/** Rows in their order, and where the pages beside them begin, if there are any. */
export type Paged<Row> = { rows: Row[]; next: Key | null; previous: Key | null }

/** The beginning of a list. */
export function firstPage<Sort extends string>(by: Sort, limit: number): Paging<Sort> {
  return { sort: { by, descending: true }, after: null, before: null, limit }
}

/** The same place, with what is shown of each row. */
export function pagedAs<Row, Shown>(paged: Paged<Row>, rows: readonly Shown[]): Paged<Shown> {
  return { next: paged.next, previous: paged.previous, rows: [...rows] }
}

/** `2026-11-23T09:00:00.000Z/ID`: a place as addresses have it. */
export function writtenKey(key: Key): string {
  return key.join('/')
}

/** The place that an address names; `undefined` when it can be none in a list that is sorted like this. */
export function readKey(text: string, shape: KeyShape): Key | undefined {
  const parts = inParts(text, shape.length)
  const key = shape.flatMap((part, place) => readers[part](parts[place] ?? '') ?? [])
  return key.length === shape.length ? key : undefined
}

/** A stroke may stand in the first part and in no other. */
function inParts(text: string, count: number): string[] {
  const all = text.split('/')
  const first = all.slice(0, all.length - count + 1).join('/')
  return [first, ...all.slice(all.length - count + 1)]
}

const readers: Readonly<Record<KeyPart, (text: string) => string | number | undefined>> = {
  id: (text) => (isId(text) ? text : undefined),
  moment: parseInstant,
  number: (text) => (/^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31 ? Number(text) : undefined),
  text: (text) => (text.includes('\0') ? undefined : text),
}
