import { type Clock, days, hours, type Instant, later, minutes } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../database/database.ts'
import type { Writing } from '../database/tables.ts'
import type { Log } from '../log.ts'
import type { Announcement, AnnouncementType } from '../outbox.ts'
import { hasFuture, mendFuture } from './future/store.ts'
import {
  type Announced,
  failedJobs,
  finishJob,
  insertJob,
  isWorkDue,
  type Job,
  leaseJob,
  mostTries,
  rescheduleJob,
  reviveJob,
  setJobBack,
  takeAnnouncements,
} from './store.ts'

type Work = (payload: unknown) => Promise<void>
type Listener = { type: AnnouncementType; job: string }

const leaseTime = minutes(5)
/** The wait after each failed try. After the last, a job is a dead letter; what comes round goes on at that pace. */
const longestWait = days(1)
const waits = [minutes(0.1), minutes(1), minutes(10), hours(1), hours(6), longestWait]
const pollEvery = 1000

export type Jobs = ReturnType<typeof createJobs>

type Needs = { database: Database; clock: Clock; ids: Ids; log: Log; process: string }

/** Does what was announced, later and at least once: leases, retries with growing waits, dead letters. */
export function createJobs({ database, clock, ids, log, process }: Needs) {
  const listeners: Listener[] = []
  const work = new Map<string, Work>()
  const intervals = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let stopping = false
  /** The latest moment the clock has shown. */
  let newest: Instant | undefined
  let running: Promise<void> = Promise.resolve()

  async function handOut(): Promise<boolean> {
    return database.write(async (tx) => {
      const announced = await takeAnnouncements(tx, 50)
      for (const each of announced) await giveToListeners(tx, each)
      return announced.length > 0
    })
  }

  async function giveToListeners(tx: Writing, { id, announcement }: Announced): Promise<void> {
    for (const { type, job } of listeners) {
      if (type !== announcement.type) continue
      const key = `${job}:${id}`
      await insertJob(tx, { id: ids.next('job'), name: job, payload: announcement, key, dueAt: clock.now() })
    }
  }

  async function doOne(): Promise<boolean> {
    const now = clock.now()
    const lease = { by: process, now, until: later(now, leaseTime) }
    const job = await database.write((tx) => leaseJob(tx, lease))
    if (!job) return false
    const endedItsProcess = job.attempts > mostTries && !intervals.has(job.name)
    if (endedItsProcess) await putOff(job, new Error('Its process ended each time it was tried.'))
    else await attempt(job)
    return true
  }

  async function attempt(job: Job): Promise<void> {
    try {
      const act = work.get(job.name)
      if (!act) throw new Error(`Nothing here does the job ${job.name}.`)
      await act(job.payload)
      await database.write((tx) => close(tx, job))
    } catch (error) {
      await putOff(job, error)
    }
  }

  async function close(tx: Writing, job: Job): Promise<void> {
    const interval = intervals.get(job.name)
    const held = { id: job.id, by: process }
    if (interval === undefined) await finishJob(tx, held)
    else await rescheduleJob(tx, held, later(clock.now(), interval))
  }

  async function putOff(job: Job, error: unknown): Promise<void> {
    const now = clock.now()
    const isDead = job.attempts >= mostTries && !intervals.has(job.name)
    const dueAt = later(now, waits[job.attempts - 1] ?? longestWait)
    log.warn({ job: job.name, attempts: job.attempts, err: error, dead: isDead }, 'A job failed')
    const message = error instanceof Error ? error.message : String(error)
    const failedAt = isDead ? now : null
    await database.write((tx) => setJobBack(tx, { id: job.id, by: process, error: message, dueAt, failedAt }))
  }

  /** At the first look, and whenever the clock has gone back: nothing may wait for a time that was never right. */
  async function mendAfterClock(): Promise<void> {
    const now = clock.now()
    const hasGoneOn = newest !== undefined && now >= newest
    newest = now
    if (hasGoneOn) return
    const held = { now, longest: { rounds: intervals, wait: longestWait, lease: leaseTime } }
    if (await hasFuture(database.read, held)) await database.write((tx) => mendFuture(tx, held))
  }

  async function doAllDue(): Promise<void> {
    await mendAfterClock()
    while (!stopping && (await isWorkDue(database.read, clock.now()))) {
      const handed = await handOut()
      const did = await doOne()
      if (!handed && !did) return
    }
  }

  async function planRounds(tx: Writing): Promise<void> {
    const dueAt = clock.now()
    for (const name of intervals.keys()) {
      await insertJob(tx, { id: ids.next('job'), name, payload: null, key: `every:${name}`, dueAt })
    }
  }

  function tick(): void {
    running = doAllDue()
      .catch((error: unknown) => log.error({ err: error }, 'The job runner could not reach its tables'))
      .finally(() => {
        if (!stopping) timer = setTimeout(tick, pollEvery)
      })
  }

  return {
    /** On every announcement of this type, one job by this name. */
    hear<Type extends AnnouncementType>(type: Type, job: string, act: (heard: Announcement<Type>) => Promise<void>) {
      listeners.push({ type, job })
      work.set(job, (payload) => act(payload as Announcement<Type>))
    },
    /** Work that comes round again at this interval, in one process at a time however many there are. */
    every(interval: number, name: string, act: () => Promise<void>) {
      intervals.set(name, interval)
      work.set(name, act)
    },
    /** Does everything due now, including what that announces in turn, and waits for what was being done already. */
    async settle(): Promise<void> {
      await running
      await doAllDue()
      await running
    },
    async start() {
      await database.write(planRounds)
      tick()
    },
    async stop() {
      stopping = true
      clearTimeout(timer)
      await running
    },
    failed: () => failedJobs(database.read),
    revive: (id: Job['id']) => database.write((tx) => reviveJob(tx, id, clock.now())),
  }
}
