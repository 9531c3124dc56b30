import type { ExpressionBuilder } from 'kysely'
import { type Instant, later, soon } from '../../../base/clock.ts'
import type { Reading, Tables, Writing } from '../../database/tables.ts'

/** How long each kind of work may wait at most: what comes round by its name, a failed try, a lease. */
type Longest = { rounds: ReadonlyMap<string, number>; wait: number; lease: number }

type Held = { now: Instant; longest: Longest }
type Jobs = ExpressionBuilder<Tables, 'jobs'>

/**
 * A moment further off than anything is ever put off was written while a clock ran ahead. What it holds up is due now:
 * every job may be done twice, and none may wait for a year that is not coming.
 */
export async function mendFuture(tx: Writing, held: Held): Promise<void> {
  const { now } = held
  await tx.updateTable('jobs').set({ due_at: now }).where(isPutOffTooFar(held)).execute()
  const free = { leased_until: null, leased_by: null, progress: null }
  await tx.updateTable('jobs').set(free).where(isLeasedTooLong(held)).execute()
}

export async function hasFuture(db: Reading, held: Held): Promise<boolean> {
  const found = await db
    .selectFrom('jobs')
    .select('id')
    .where((eb) => eb.or([isPutOffTooFar(held)(eb), isLeasedTooLong(held)(eb)]))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

const isPutOffTooFar =
  ({ now, longest: { rounds, wait } }: Held) =>
  (eb: Jobs) => {
    const after = (millis: number) => soon(later(now, millis))
    const untroubled = [...rounds].map(([name, interval]) =>
      eb.and([eb('name', '=', name), eb('attempts', '=', 0), eb('due_at', '>', after(interval))]),
    )
    const isPlanned = eb.and([eb('planned', '=', 1), eb('attempts', '=', 0)])
    const isFar = eb.or([...untroubled, eb('due_at', '>', after(Math.max(wait, ...rounds.values())))])
    return eb.and([isFar, eb.not(isPlanned)])
  }

const isLeasedTooLong =
  ({ now, longest: { lease } }: Held) =>
  (eb: Jobs) =>
    eb('leased_until', '>', soon(later(now, lease)))
