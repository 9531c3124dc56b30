import type { Clock, Instant } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import type { Database } from '../../database/database.ts'
import type { Writing } from '../../database/tables.ts'
import type { Lag } from '../consumers/store.ts'
import type { JobType } from '../define.ts'
import { cancelJob, countsDue, jobsPlanned, jobsUnderWay, planJob } from './store.ts'

const mostShown = 50

type Needs = { database: Database; clock: Clock; ids: Ids }

/** Work for a moment that somebody names, and what there is to see of all work. */
export function createPlanning({ database, clock, ids }: Needs, lags: () => Promise<Lag[]>) {
  /** What is being done, what waits though it is due, and how far each consumer is behind. */
  async function figures() {
    const now = clock.now()
    const [underWay, due, behind] = await Promise.all([
      jobsUnderWay(database.read, now, mostShown),
      countsDue(database.read, now),
      lags(),
    ])
    return { underWay, due, lags: behind }
  }

  return {
    /** Plans work for a moment. The same key is the same work: planned again, it moves. */
    at<Payload>(
      tx: Writing,
      { name }: JobType<Payload>,
      { key, due: dueAt, payload }: { key: string; due: Instant; payload: NoInfer<Payload> },
    ): Promise<void> {
      return planJob(tx, { id: ids.next('job'), name, key, payload, dueAt })
    },
    /** Takes planned work back. False when there is none under this key: it was done, or never planned. */
    cancel: (tx: Writing, { name }: Pick<JobType<unknown>, 'name'>, key: string) => cancelJob(tx, name, key),
    figures,
    /** What somebody sees of it: what is being done, waits or is planned, and who is behind. */
    async overview() {
      const { lags: all, ...rest } = await figures()
      const planned = await jobsPlanned(database.read, mostShown)
      return { ...rest, planned, behind: all.filter(({ events }) => events > 0) }
    },
  }
}
