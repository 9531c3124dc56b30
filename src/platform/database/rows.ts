import { CompiledQuery, type Insertable } from 'kysely'
import { kindOf } from './serial.ts'
import type { Tables, Writing } from './tables.ts'

const texts = new Map<string, string>()

/**
 * Inserts one row. Its statement is put together once for each table and set of columns: for a small row that costs
 * more than running it. What is written most goes through here.
 */
export async function insertRow<Table extends keyof Tables & string>(
  tx: Writing,
  table: Table,
  row: Insertable<Tables[Table]>,
): Promise<void> {
  const key = `${kindOf(tx)} ${table} ${Object.keys(row)}`
  const text = texts.get(key) ?? tx.insertInto(table).values(row).compile().sql
  texts.set(key, text)
  await tx.getExecutor().executeQuery(CompiledQuery.raw(text, Object.values(row)))
}
