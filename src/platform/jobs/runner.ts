import { setTimeout as wait } from 'node:timers/promises'
import { type Clock, days, hours, type Instant, later, millisOf, minutes } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { firstPage, type Paging } from '../../base/keyset.ts'
import type { Database } from '../database/database.ts'
import type { Writing } from '../database/tables.ts'
import type { EventType } from '../events/define.ts'
import type { Log } from '../log.ts'
import { type Attempt, LeaseLost, leaseTime, renewEvery, Stopped, tryJob } from './attempt.ts'
import { createHandOut } from './consumers/hand-out.ts'
import type { Doing, NeedsOf, Work } from './define.ts'
import { hasFuture, mendFuture } from './future/store.ts'
import { type Lane, laneNames, lanes } from './lanes.ts'
import { createPlanning } from './planned/planning.ts'
import { createPulse } from './pulse.ts'
import { readGiven } from './reading.ts'
import {
  type Among,
  failedJobs,
  finishJob,
  insertJob,
  type Job,
  jobsByIds,
  leaseJob,
  mostTries,
  namesDue,
  nextDue,
  rescheduleJob,
  returnJob,
  reviveJob,
  setJobBack,
} from './store.ts'

/** Work as this site has it: bound to what it needs. */
type Bound = { lane: Lane; does: Doing; act: (given: unknown, attempt: Attempt) => Promise<unknown> }

/** A job this process has, until its lease is over. */
type Leased = Job & { until: Instant }

/** Puts a job where it belongs once it was tried. */
type Closing = (tx: Writing) => Promise<void>
const nothing: Closing = async () => undefined

/** The wait after each failed try. After the last, a job is a dead letter; what comes round goes on at that pace. */
const longestWait = days(1)
const waits = [minutes(0.1), minutes(1), minutes(10), hours(1), hours(6), longestWait]

/** How long a job that can wait lets publications go before it, each time. */
const givesWayFor = 250

/** How long a stop waits for the jobs in hand before it ends them. */
const graceTime = 2000

export type Jobs = ReturnType<typeof createJobs>

type Timing = {
  renewEvery?: number
  grace?: number
  /** How long one job may take, where it is not what its lane says. */
  longest?: number
}
type Needs = { database: Database; clock: Clock; ids: Ids; log: Log; process: string; timing?: Timing }

/** Does what events and moments ask for, at least once: lanes, leases, retries with growing waits, dead letters. */
export function createJobs({ database, clock, ids, log, process, timing = {} }: Needs) {
  const work = new Map<string, Bound>()
  const hearing = new Map<string, readonly EventType[]>()
  const handOut = createHandOut({ database, clock, ids }, hearing)
  const { at, cancel, figures, overview } = createPlanning({ database, clock, ids }, handOut.lags)
  const intervals = new Map<string, number>()
  const busy = new Map(laneNames.map((lane) => [lane, new Set<Promise<void>>()]))
  const pulse = createPulse({ database, hearing, look, untilNext: () => untilNext({ database, clock }), couldNotReach })
  const stopped = new AbortController()
  let stopping = false
  let latestMoment: Instant | undefined
  let looking: Promise<void> = Promise.resolve()

  /** Takes the next job of a lane, in the transaction that puts the one before where it belongs. */
  async function next(lane: Lane, closing: Closing = nothing): Promise<Leased | undefined> {
    const now = clock.now()
    const until = later(now, leaseTime)
    const lease = { by: process, now, until, among: amongOf(lane) }
    return database.write(async (tx) => {
      await closing(tx)
      const job = stopping ? undefined : await leaseJob(tx, lease)
      return job && { ...job, until }
    })
  }

  async function doOne(job: Leased): Promise<Closing> {
    const endedItsProcess = job.attempts > mostTries && !intervals.has(job.name)
    return endedItsProcess ? putOff(job, new Error('Its process ended each time it was tried.')) : attempt(job)
  }

  /** What no lane is known for is left to the rest, which says so. */
  function amongOf(lane: Lane): Among {
    const others = lane === 'rest'
    const names = [...work].flatMap(([name, each]) => ((each.lane === lane) === others ? [] : [name]))
    return { names, others }
  }

  function laneOf(name: string): Lane {
    return work.get(name)?.lane ?? 'rest'
  }

  function heldOf({ id, attempts }: Job) {
    return { id, attempts, by: process }
  }

  async function attempt(job: Leased): Promise<Closing> {
    const found = work.get(job.name)
    if (!found) return putOff(job, new Error(`Nothing here does the job ${job.name}.`))
    const needs = { database, clock, log, renewEvery: timing.renewEvery ?? renewEvery }
    const longest = timing.longest ?? lanes[laneOf(job.name)].longest
    try {
      const read = await readGiven(database.read, found.does, job.payload)
      if ('unreadable' in read) return giveUp(job, read.unreadable)
      const trying = { held: heldOf(job), leasedUntil: job.until, longest, stopped: stopped.signal }
      await tryJob(needs, trying, async (given) => void (await found.act(read.given, given)))
      return (tx) => close(tx, job)
    } catch (error) {
      return afterFailure(job, error)
    }
  }

  function afterFailure(job: Job, error: unknown): Closing {
    if (error instanceof LeaseLost) return nothing
    return error instanceof Stopped ? (tx) => returnJob(tx, heldOf(job)) : putOff(job, error)
  }

  async function close(tx: Writing, job: Job): Promise<void> {
    const interval = intervals.get(job.name)
    if (interval === undefined) await finishJob(tx, heldOf(job))
    else await rescheduleJob(tx, heldOf(job), later(clock.now(), interval))
  }

  function putOff(job: Job, error: unknown): Closing {
    const now = clock.now()
    const isDead = job.attempts >= mostTries && !intervals.has(job.name)
    const dueAt = later(now, waits[job.attempts - 1] ?? longestWait)
    log.warn({ job: job.name, attempts: job.attempts, err: error, dead: isDead }, 'A job failed')
    const failedAt = isDead ? now : null
    return (tx) => setJobBack(tx, { ...heldOf(job), error: messageOf(error), dueAt, failedAt })
  }

  /** Trying it again would not make it better. */
  function giveUp(job: Job, why: string): Closing {
    const now = clock.now()
    log.error({ job: job.name, id: job.id }, 'A job could not be read and was set aside')
    return (tx) => setJobBack(tx, { ...heldOf(job), error: why, dueAt: now, failedAt: now })
  }

  /** At the first look, and whenever the clock has gone back: nothing may wait for a time that was never right. */
  async function mendAfterClock(): Promise<void> {
    const now = clock.now()
    const hasGoneOn = latestMoment !== undefined && now >= latestMoment
    latestMoment = now
    if (hasGoneOn) return
    const held = { now, longest: { rounds: intervals, wait: longestWait, lease: leaseTime } }
    if (await hasFuture(database.read, held)) await database.write((tx) => mendFuture(tx, held))
  }

  /** Hands out what happened and sets every lane going that has something to do. One look at a time. */
  function look(): Promise<void> {
    looking = looking.then(lookNow, lookNow)
    return looking
  }

  async function lookNow(): Promise<void> {
    if (stopping) return
    await mendAfterClock()
    await handOut.handOut(() => stopping)
    const due = await namesDue(database.read, clock.now())
    for (const lane of new Set(due.map(laneOf))) begin(lane)
  }

  function begin(lane: Lane): void {
    const under = busy.get(lane)
    while (!stopping && under && under.size < lanes[lane].atOnce) {
      const going: Promise<void> = workOff(lane)
        .catch(couldNotReach)
        .finally(() => under.delete(going))
      under.add(going)
    }
  }

  /** One job after the other, until none of this lane's is due. */
  async function workOff(lane: Lane): Promise<void> {
    let job = stopping ? undefined : await next(lane)
    while (job) {
      await giveWay(lane, busy.get('publishing'))
      job = await next(lane, await doOne(job))
      // What the one before set going is handed out by whom it woke, or when this lane has come to its end.
      if (job || !(await handOut.isBehind())) continue
      await look()
      job = await next(lane)
    }
  }

  function couldNotReach(error: unknown): void {
    log.error({ err: error }, 'The job runner could not reach its tables')
  }

  function underWay(): Promise<void>[] {
    return [...busy.values()].flatMap((each) => [...each])
  }

  /** Does everything due now, including what follows from it in turn, and waits for what was being done already. */
  async function settle(): Promise<void> {
    do {
      await look()
      await Promise.all(underWay())
    } while (underWay().length > 0)
  }

  async function planRounds(tx: Writing): Promise<void> {
    const dueAt = clock.now()
    for (const name of intervals.keys()) {
      await insertJob(tx, { id: ids.next('job'), name, payload: null, key: `every:${name}`, dueAt })
    }
  }

  function addOne<Needs>({ name, lane, does, act, isOn }: Work<Needs>, needs: Needs): void {
    if (work.has(name)) throw new Error(`Two kinds of work are called ${name}.`)
    if (!isOn(needs)) return
    work.set(name, { lane, does, act: (given, attempt) => act(needs, given as never, attempt) })
    if (does.on === 'events') hearing.set(name, does.hears)
    if (does.on === 'interval') intervals.set(name, does.every)
  }

  return {
    /** Takes up work, with what it needs. */
    add<Each extends Work<never>>(works: readonly Each[], needs: NeedsOf<Each>): void {
      for (const each of works) addOne(each, needs as never)
    },
    ...{ at, cancel, figures, overview, settle },
    async start() {
      await handOut.place({ isStart: true })
      await database.write(planRounds)
      pulse.start()
      await looking
    },
    /** Begins no other job. Those in hand have a moment to end by themselves; then they are given back. */
    async stop() {
      stopping = true
      pulse.stop()
      const enough = setTimeout(() => stopped.abort(), timing.grace ?? graceTime)
      await looking.catch(couldNotReach)
      await Promise.all(underWay())
      clearTimeout(enough)
    },
    ...givenUp({ database, clock }),
  }
}

/** Jobs that nobody tries any more before somebody asks for it. */
function givenUp({ database, clock }: Pick<Needs, 'database' | 'clock'>) {
  return {
    /** The newest of them. */
    failed: async () => (await failedJobs(database.read, firstPage('due', 100))).rows,
    failedOn: (paging: Paging) => failedJobs(database.read, paging),
    byIds: (ids: readonly Job['id'][]) => jobsByIds(database.read, ids),
    revive: (id: Job['id']) => database.write((tx) => reviveJob(tx, id, clock.now())),
  }
}

/** A thousand that go out in one minute are all out before the rest of what follows from each is done. */
async function giveWay(lane: Lane, publishing: ReadonlySet<Promise<void>> = new Set()): Promise<void> {
  if (!lanes[lane].givesWay || publishing.size === 0) return
  await Promise.race([Promise.all(publishing), wait(givesWayFor, undefined, { ref: false })])
}

/** In milliseconds. A timer may go off a little early: then there is one left. */
async function untilNext({ database, clock }: Pick<Needs, 'database' | 'clock'>): Promise<number> {
  const now = clock.now()
  const next = await nextDue(database.read, now)
  return next === undefined ? Number.POSITIVE_INFINITY : Math.max(1, millisOf(next) - millisOf(now))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
