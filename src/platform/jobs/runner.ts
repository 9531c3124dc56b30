import { type Clock, days, hours, type Instant, later, minutes } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../database/database.ts'
import type { Writing } from '../database/tables.ts'
import type { Log } from '../log.ts'
import type { Announcement, AnnouncementType } from '../outbox.ts'
import { type Attempt, LeaseLost, leaseTime, renewEvery, Stopped, tryJob } from './attempt.ts'
import { hasFuture, mendFuture } from './future/store.ts'
import { type Lane, laneNames, lanes } from './lanes.ts'
import {
  type Among,
  failedJobs,
  finishJob,
  insertJob,
  isAnythingAnnounced,
  type Job,
  leaseJob,
  mostTries,
  namesDue,
  rescheduleJob,
  returnJob,
  reviveJob,
  setAside,
  setJobBack,
  type Taken,
  takeAnnouncements,
} from './store.ts'

type Work = { lane: Lane; act: (payload: unknown, attempt: Attempt) => Promise<void> }
type Listener = { type: AnnouncementType; job: string }
type Act<Type extends AnnouncementType> = (heard: Announcement<Type>, attempt: Attempt) => Promise<void>

/** The wait after each failed try. After the last, a job is a dead letter; what comes round goes on at that pace. */
const longestWait = days(1)
const waits = [minutes(0.1), minutes(1), minutes(10), hours(1), hours(6), longestWait]
const pollEvery = 1000

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

/** Does what was announced, later and at least once: lanes, leases, retries with growing waits, dead letters. */
export function createJobs({ database, clock, ids, log, process, timing = {} }: Needs) {
  const listeners: Listener[] = []
  const work = new Map<string, Work>()
  const intervals = new Map<string, number>()
  const busy = new Map(laneNames.map((lane) => [lane, new Set<Promise<void>>()]))
  const stopped = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let stopping = false
  let latestMoment: Instant | undefined
  let looking: Promise<void> = Promise.resolve()

  async function handOut(): Promise<boolean> {
    return database.write(async (tx) => {
      const taken = await takeAnnouncements(tx, 50)
      for (const each of taken) await giveToListeners(tx, each)
      return taken.length > 0
    })
  }

  async function giveToListeners(tx: Writing, taken: Taken): Promise<void> {
    const { id, type, payload } = taken
    const now = clock.now()
    const read = readPayload(payload)
    if ('unreadable' in read) {
      log.error({ announcement: id, type }, 'An announcement could not be read and was set aside')
      return setAside(tx, taken, { id: ids.next('job'), at: now, error: read.unreadable })
    }
    for (const { type: heard, job } of listeners) {
      if (heard !== type) continue
      await insertJob(tx, { id: ids.next('job'), name: job, payload: read.payload, key: `${job}:${id}`, dueAt: now })
    }
  }

  async function doOne(lane: Lane): Promise<boolean> {
    const now = clock.now()
    const until = later(now, leaseTime)
    const lease = { by: process, now, until, among: amongOf(lane) }
    const job = await database.write((tx) => leaseJob(tx, lease))
    if (!job) return false
    const endedItsProcess = job.attempts > mostTries && !intervals.has(job.name)
    if (endedItsProcess) await putOff(job, new Error('Its process ended each time it was tried.'))
    else await attempt(job, until)
    return true
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

  async function attempt(job: Job, leasedUntil: Instant): Promise<void> {
    // What comes round is about nothing.
    const read = intervals.has(job.name) ? { payload: null } : readPayload(job.payload)
    if ('unreadable' in read) return giveUp(job, read.unreadable)
    const needs = { database, clock, log, renewEvery: timing.renewEvery ?? renewEvery }
    const longest = timing.longest ?? lanes[laneOf(job.name)].longest
    try {
      const found = work.get(job.name)
      if (!found) throw new Error(`Nothing here does the job ${job.name}.`)
      const trying = { held: heldOf(job), leasedUntil, longest, stopped: stopped.signal }
      await tryJob(needs, trying, (given) => found.act(read.payload, given))
      await database.write((tx) => close(tx, job))
    } catch (error) {
      await afterFailure(job, error)
    }
  }

  async function afterFailure(job: Job, error: unknown): Promise<void> {
    if (error instanceof LeaseLost) return
    if (error instanceof Stopped) await database.write((tx) => returnJob(tx, heldOf(job)))
    else await putOff(job, error)
  }

  async function close(tx: Writing, job: Job): Promise<void> {
    const interval = intervals.get(job.name)
    if (interval === undefined) await finishJob(tx, heldOf(job))
    else await rescheduleJob(tx, heldOf(job), later(clock.now(), interval))
  }

  async function putOff(job: Job, error: unknown): Promise<void> {
    const now = clock.now()
    const isDead = job.attempts >= mostTries && !intervals.has(job.name)
    const dueAt = later(now, waits[job.attempts - 1] ?? longestWait)
    log.warn({ job: job.name, attempts: job.attempts, err: error, dead: isDead }, 'A job failed')
    const failedAt = isDead ? now : null
    await database.write((tx) => setJobBack(tx, { ...heldOf(job), error: messageOf(error), dueAt, failedAt }))
  }

  /** Trying it again would not make it better. */
  async function giveUp(job: Job, why: string): Promise<void> {
    const now = clock.now()
    log.error({ job: job.name, id: job.id }, 'A job could not be read and was set aside')
    await database.write((tx) => setJobBack(tx, { ...heldOf(job), error: why, dueAt: now, failedAt: now }))
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

  /** Hands out what was announced and sets every lane going that has something to do. One look at a time. */
  function look(): Promise<void> {
    looking = looking.then(lookNow, lookNow)
    return looking
  }

  async function lookNow(): Promise<void> {
    if (stopping) return
    await mendAfterClock()
    while (!stopping && (await isAnythingAnnounced(database.read)) && (await handOut()));
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
    while (!stopping && (await doOne(lane))) {
      if (await isAnythingAnnounced(database.read)) await look()
    }
  }

  function couldNotReach(error: unknown): void {
    log.error({ err: error }, 'The job runner could not reach its tables')
  }

  function underWay(): Promise<void>[] {
    return [...busy.values()].flatMap((each) => [...each])
  }

  async function planRounds(tx: Writing): Promise<void> {
    const dueAt = clock.now()
    for (const name of intervals.keys()) {
      await insertJob(tx, { id: ids.next('job'), name, payload: null, key: `every:${name}`, dueAt })
    }
  }

  function tick(): void {
    void look()
      .catch(couldNotReach)
      .finally(() => {
        if (!stopping) timer = setTimeout(tick, pollEvery)
      })
  }

  function inLane(lane: Lane) {
    // They wait for their own kind alone.
    return {
      /** On every announcement of this type, one job by this name. */
      hear<Type extends AnnouncementType>(type: Type, job: string, act: Act<Type>) {
        listeners.push({ type, job })
        work.set(job, { lane, act: (payload, attempt) => act(payload as Announcement<Type>, attempt) })
      },
    }
  }

  return {
    ...inLane('rest'),
    in: inLane,
    /** Work that comes round again at this interval, in one process at a time however many there are. */
    every(interval: number, name: string, act: () => Promise<void>) {
      intervals.set(name, interval)
      work.set(name, { lane: 'rest', act })
    },
    /** Does everything due now, including what that announces in turn, and waits for what was being done already. */
    async settle(): Promise<void> {
      do {
        await look()
        await Promise.all(underWay())
      } while (underWay().length > 0)
    },
    async start() {
      await database.write(planRounds)
      tick()
      await looking
    },
    /** Begins no other job. Those in hand have a moment to end by themselves; then they are given back. */
    async stop() {
      stopping = true
      clearTimeout(timer)
      const enough = setTimeout(() => stopped.abort(), timing.grace ?? graceTime)
      await looking.catch(couldNotReach)
      await Promise.all(underWay())
      clearTimeout(enough)
    },
    failed: () => failedJobs(database.read),
    revive: (id: Job['id']) => database.write((tx) => reviveJob(tx, id, clock.now())),
  }
}

type Read = { payload: unknown } | { unreadable: string }

function readPayload(text: string): Read {
  try {
    return { payload: JSON.parse(text) }
  } catch (error) {
    return { unreadable: `What it is about cannot be read: ${messageOf(error)}` }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
