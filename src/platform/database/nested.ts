import type { RawBuilder, SelectQueryBuilder } from 'kysely'
import { jsonArrayFrom as onPostgres } from 'kysely/helpers/postgres'
import { jsonArrayFrom as onSqlite } from 'kysely/helpers/sqlite'
import { kindOf } from './serial.ts'
import type { Reading, Tables } from './tables.ts'

/** The rows of a query within another, as they come out of the database: read them with `rowsOf`. */
export type Nested<Row> = { readonly nested: readonly Row[] }

/**
 * The rows of another query as one column, in its order, so that a thing and its lists are read in one statement: on
 * PostgreSQL each further one costs a way there and back. For columns of text and numbers.
 */
export function nested<Row>(
  db: Reading,
  query: SelectQueryBuilder<Tables, keyof Tables, Row>,
): RawBuilder<Nested<Row>> {
  const array = kindOf(db) === 'postgres' ? onPostgres(query) : onSqlite(query)
  return array as unknown as RawBuilder<Nested<Row>>
}

/** SQLite gives text, PostgreSQL what was parsed already. */
export function rowsOf<Row>(column: Nested<Row>): Row[] {
  const value: unknown = column
  return typeof value === 'string' ? (JSON.parse(value) as Row[]) : (value as Row[])
}
