import type { Reading } from '../platform/database/tables.ts'

/** The same to read from, and how often it was asked for anything, or for rows of one table. */
export function countedReads<Read extends Reading>(database: Read) {
  let count = 0
  const tables: unknown[] = []
  const read = new Proxy(database, {
    get: (target, name) => {
      count += 1
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        if (name === 'selectFrom') tables.push(given[0])
        return value.apply(target, given)
      }
    },
  })
  return { read, reads: () => count, readsOf: (table: string) => tables.filter((each) => each === table).length }
}
