import { type Compilable, CompiledQuery, type Insertable, type RawBuilder, sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import { kindOf } from './serial.ts'
import type { DatabaseKind, Reading, Tables, Writing } from './tables.ts'

declare const given: unique symbol
/** Stands where a value will be. */
type Named = { readonly named: string; readonly [given]?: never }

/**
 * A query put together once and run again with other values: for a small one, putting it together costs more than
 * running it. `build` writes `named('email')` where the value called `email` goes.
 */
export function prepared<Row>(build: (db: Reading, named: (name: string) => never) => Compilable<Row>) {
  const made = new Map<DatabaseKind, CompiledQuery<Row>>()

  function compiled(db: Reading): CompiledQuery<Row> {
    const query = build(db, (named) => ({ named }) satisfies Named as never).compile()
    made.set(kindOf(db), query)
    return query
  }

  return async (db: Reading, values: Readonly<Record<string, unknown>>): Promise<Row[]> => {
    const { sql, parameters } = made.get(kindOf(db)) ?? compiled(db)
    const filled = parameters.map((each) => (isNamed(each) ? values[each.named] : each))
    const { rows } = await db.getExecutor().executeQuery<Row>(CompiledQuery.raw(sql, filled))
    return rows
  }
}

const kindsKept = 250

/** As `prepared`, for a query whose text changes with a number, such as its limit; those last asked for are kept. */
export function preparedFor<Row>(
  build: (number: number, db: Reading, named: (name: string) => never) => Compilable<Row>,
) {
  const made = new LRUCache<number, ReturnType<typeof prepared<Row>>>({ max: kindsKept })
  return (number: number) => {
    const query = made.get(number) ?? prepared<Row>((db, named) => build(number, db, named))
    made.set(number, query)
    return query
  }
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && 'named' in value
}

const inserts = new Map<string, string>()

/** Inserts one row, its statement put together once for each table and set of columns. */
export async function insertRow<Table extends keyof Tables & string>(
  tx: Writing,
  table: Table,
  row: Insertable<Tables[Table]>,
): Promise<void> {
  const key = `${kindOf(tx)} ${table} ${Object.keys(row)}`
  const text = inserts.get(key) ?? tx.insertInto(table).values(row).compile().sql
  inserts.set(key, text)
  await tx.getExecutor().executeQuery(CompiledQuery.raw(text, Object.values(row)))
}

/**
 * The first rows of several stretches of an index in one order, which has the limit: each stretch’s first ones by
 * themselves, so that the rows between them are not read.
 */
export async function firstOf<Row>(
  db: Reading,
  stretches: readonly RawBuilder<unknown>[],
  order: RawBuilder<unknown>,
): Promise<Row[]> {
  if (stretches.length === 0) return []
  const parts = stretches.map((stretch) => sql`select * from (${stretch} ${order}) as part`)
  const { rows } = await sql<Row>`select * from (${sql.join(parts, sql` union all `)}) as parts ${order}`.execute(db)
  return rows
}
