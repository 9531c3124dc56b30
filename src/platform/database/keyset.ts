import { type SelectQueryBuilder, sql } from 'kysely'
import { type Key, type Paged, type Paging, writtenKey } from '../../base/keyset.ts'

/** What a page is sorted by, such as `['a.edited_at', 'a.id']`: columns of one index, in its order, the last of them unique. */
type Columns = readonly [string, ...string[]]

/**
 * One page of what a query gives: so many rows beyond a place, walked to along an index. Whether there is more on either
 * side is looked up and not counted, so that a page costs the same wherever it is.
 */
export function keysetPage<Db, Table extends keyof Db, Row>(
  query: SelectQueryBuilder<Db, Table, Row>,
  columns: Columns,
  paging: Asked,
): Promise<Paged<Row>> {
  return keysetPageOf([query], columns, paging)
}

type Asked = Omit<Paging, 'sort'> & { sort: { descending: boolean } }

/**
 * The same of what several queries give together, each walked along an index of its own, where *or* between them would
 * have none. What more than one of them gives comes once. Its columns hold what sorts alike everywhere: moments, ids,
 * numbers.
 */
export async function keysetPageOf<Db, Table extends keyof Db, Row>(
  queries: readonly SelectQueryBuilder<Db, Table, Row>[],
  columns: Columns,
  { sort, after, before, limit }: Asked,
): Promise<Paged<Row>> {
  const isBackwards = after === null && before !== null
  const descending = sort.descending !== isBackwards
  const keyed = queries.map((query) => query.select(columns.map((column, place) => sql.ref(column).as(`key_${place}`))))
  const key = after ?? before
  const each = keyed.map((query) =>
    beyond(query, columns, { key, descending })
      .limit(limit + 1)
      .execute(),
  )
  const found = inOneOrder((await Promise.all(each)) as Keyed<Row>[][], columns, descending)
  const isMore = found.length > limit
  const rows = found.slice(0, limit)
  const edge = rows[0]
  const isBehind =
    key !== null && edge !== undefined && (await isAny(keyed, columns, { key: keyOf(edge, columns), descending }))
  const [first, last] = isBackwards ? [rows.at(-1), rows[0]] : [rows[0], rows.at(-1)]
  const [isEarlier, isLater] = isBackwards ? [isMore, isBehind] : [isBehind, isMore]
  return {
    rows: isBackwards ? rows.toReversed() : rows,
    next: isLater && last ? keyOf(last, columns) : null,
    previous: isEarlier && first ? keyOf(first, columns) : null,
  }
}

/** Each row once, in the order that every one of these has. */
function inOneOrder<Row>(found: readonly Keyed<Row>[][], columns: Columns, descending: boolean): Keyed<Row>[] {
  const [only = [], ...others] = found
  if (others.length === 0) return only
  const known = new Map(found.flat().map((row) => [writtenKey(keyOf(row, columns)), row]))
  const sign = descending ? -1 : 1
  return [...known.values()].sort((one, other) => sign * compared(keyOf(one, columns), keyOf(other, columns)))
}

function compared(one: Key, other: Key): number {
  const place = one.findIndex((part, at) => part !== other[at])
  return (one[place] ?? '') < (other[place] ?? '') ? -1 : 1
}

type Keyed<Row> = Row & Readonly<Record<`key_${number}`, string | number>>
type From = { key: Key | null; descending: boolean }

function beyond<Db, Table extends keyof Db, Row>(
  query: SelectQueryBuilder<Db, Table, Row>,
  columns: Columns,
  { key, descending }: From,
): SelectQueryBuilder<Db, Table, Row> {
  const sign = sql.raw(descending ? '<' : '>')
  const from =
    key === null
      ? query
      : query.where(sql<boolean>`(${sql.join(columns.map((column) => sql.ref(column)))}) ${sign} (${sql.join(key)})`)
  return columns.reduce((ordered, column) => ordered.orderBy(sql.ref(column), descending ? 'desc' : 'asc'), from)
}

/** Whether anything stands on the other side of a row. */
async function isAny<Db, Table extends keyof Db, Row>(
  queries: readonly SelectQueryBuilder<Db, Table, Row>[],
  columns: Columns,
  { key, descending }: From,
): Promise<boolean> {
  const others = queries.map((query) => beyond(query, columns, { key, descending: !descending }).limit(1).execute())
  return (await Promise.all(others)).some((rows) => rows.length > 0)
}

function keyOf<Row>(row: Keyed<Row>, columns: Columns): Key {
  return columns.map((_, place) => row[`key_${place}`] as string | number)
}
