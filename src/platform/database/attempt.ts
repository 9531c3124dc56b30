import { CompiledQuery } from 'kysely'
import { isUnavailable } from './faults.ts'
import type { Writing } from './tables.ts'

/**
 * Does something within a transaction that may fail without it: what it wrote is taken back, the transaction goes on,
 * and whoever asked has to say what comes of it. Where the database itself is in trouble, all of it fails.
 */
export async function attempt<Result>(
  tx: Writing,
  act: () => Promise<Result>,
): Promise<{ done: Result } | { failed: unknown }> {
  const say = (words: string) => tx.getExecutor().executeQuery(CompiledQuery.raw(words))
  await say('savepoint attempt')
  try {
    const result = await act()
    await say('release savepoint attempt')
    return { done: result }
  } catch (error) {
    if (isUnavailable(error)) throw error
    await say('rollback to savepoint attempt')
    await say('release savepoint attempt')
    return { failed: error }
  }
}
