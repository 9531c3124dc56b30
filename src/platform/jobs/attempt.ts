import { type Clock, type Instant, later, minutes } from '../../base/clock.ts'
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import { type Held, keepProgress, renewLease } from './store.ts'

/** What a job may know of itself. */
export type Attempt = {
  /** Stays the same however often it is tried. */
  id: string
  /** Says that its time is over. */
  signal: AbortSignal
  /** Tells whoever looks how far it has come, such as *120 of 900*; at most once a second. */
  progress: (words: string) => Promise<void>
}

export const leaseTime = minutes(5)
export const renewEvery = minutes(1)
const tellEvery = 1000

type Needs = { database: Database; clock: Clock; log: Log; renewEvery: number }
type Trying = { held: Held; leasedUntil: Instant; longest: number; stopped: AbortSignal }

/** Why a job was ended before it was done. */
class Ended extends Error {}

/** The process is stopping: no fault of the job's. */
export class Stopped extends Ended {}

/** Somebody else has the job now. */
export class LeaseLost extends Ended {}

/**
 * Tries a job: while it runs its lease is renewed, and whoever asked has an answer when its time is over, whether or not
 * it hears the signal.
 */
export async function tryJob(
  { database, clock, log, renewEvery: every }: Needs,
  { held, leasedUntil, longest, stopped }: Trying,
  act: (attempt: Attempt) => Promise<void>,
): Promise<void> {
  const ending = new AbortController()
  const { signal } = ending
  const tooLong = `It was not done after ${longest / 1000} seconds, and was ended.`
  const deadline = setTimeout(() => ending.abort(new Ended(tooLong)), longest)
  const stop = () => ending.abort(new Stopped('The process was stopped.'))
  stopped.addEventListener('abort', stop)
  let until = leasedUntil

  async function renew(): Promise<void> {
    try {
      const next = later(clock.now(), leaseTime)
      if (!(await database.write((tx) => renewLease(tx, held, next)))) throw new LeaseLost('Its lease was lost.')
      until = next
    } catch (error) {
      log.warn({ job: held.id, err: error }, 'The lease of a job could not be renewed')
      if (error instanceof LeaseLost || clock.now() >= until) ending.abort(new LeaseLost('Its lease was lost.'))
    }
  }

  let toldAt = Number.NEGATIVE_INFINITY
  async function progress(words: string): Promise<void> {
    if (performance.now() - toldAt < tellEvery) return
    toldAt = performance.now()
    await database.write((tx) => keepProgress(tx, held, words))
  }

  const renewing = setInterval(() => void renew(), every)
  try {
    const ended = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
    await Promise.race([act({ id: held.id, signal, progress }), ended])
  } catch (error) {
    // What an act throws because it was ended says less than why it was.
    throw signal.aborted ? signal.reason : error
  } finally {
    clearTimeout(deadline)
    clearInterval(renewing)
    stopped.removeEventListener('abort', stop)
  }
}
