import { days, type Instant, later, millisOf, minutes } from '../../base/clock.ts'
import { type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Actor, doerOf, may, type StaffId, theOwner } from '../staff/index.ts'
import { lockOf, saidOf } from './changing.ts'
import { frontScheduled, frontScheduleEnded } from './events.ts'
import { type Ending, type Front, type FrontId, type FrontSchedule, type FrontScheduleId, targetOf } from './front.ts'
import { goOut, isAsSeen, type LaunchRefusal, whileHeld } from './going-out.ts'
import { chosenPictures, guard, type LaunchGuard, type Prepared, prepare } from './guarding.ts'
import { launchingFront } from './launch-job.ts'
import type { Needs } from './needs.ts'
import { launchFronts } from './permissions.ts'
import { endSchedule, findFront, findSchedule, insertSchedule, lastSchedule, settleSchedules } from './store.ts'

/** In milliseconds: what is later than this asks a person whether it still is to go out. */
const longestLate = minutes(15)
const farthest = days(366)

/** `base` is what somebody saw waiting. */
type Wanted = { id: FrontId; version: number; at: Instant; base: FrontScheduleId | null }
export type Scheduled =
  | Outcome<FrontSchedule, LaunchRefusal | 'not-to-come' | 'too-far'>
  | LaunchGuard
  | Overtaken<Front>

/** Exactly the arrangement that somebody saw goes out at that moment, whatever is changed until then. */
export async function schedule(needs: Needs, actor: Actor, { id, version, at, base }: Wanted): Promise<Scheduled> {
  const seen = await findFront(needs.database.read, id)
  const prepared = seen && (await prepare(needs, seen))
  return whileHeld<Scheduled>(needs, actor, {
    ...{ id, prepared },
    async act(tx, front) {
      if (!prepared || !isAsSeen(front, seen.version, version)) return overtaken(front)
      const unfit = admitMoment(at, needs.clock.now())
      if (unfit) return unfit
      if ((await waitingId(tx, id)) !== base) return refused('set-meanwhile')
      const forbidden = await guard(needs, tx, prepared)
      if (forbidden) return forbidden
      await endWaiting(needs, tx, { front, how: 'replaced', by: actor })
      return done(await set(needs, tx, { actor, front, at }))
    },
  })
}

function admitMoment(at: Instant, now: Instant) {
  if (at <= now) return refused('not-to-come' as const)
  return at > later(now, farthest) ? refused('too-far' as const) : undefined
}

async function waitingId(tx: Writing, id: FrontId): Promise<FrontScheduleId | null> {
  const last = await lastSchedule(tx, id)
  return last?.state === 'waiting' ? last.id : null
}

type Setting = { actor: Actor; front: Front; at: Instant }

async function set(needs: Needs, tx: Writing, { actor, front, at }: Setting): Promise<FrontSchedule> {
  const { id: frontId, version, containers } = front
  const { timeZone } = await needs.settings.site()
  const made: FrontSchedule = {
    ...{ id: needs.ids.next('front-schedule'), frontId, version, containers, dueAt: at, timeZone },
    ...{ setAt: needs.clock.now(), setBy: actor.id, state: 'waiting', endedAt: null, refusal: null },
  }
  await insertSchedule(tx, made)
  const scheduleId = made.id
  await needs.jobs.at(tx, launchingFront, { key: scheduleId, due: at, payload: { scheduleId } })
  const payload = { frontId, scheduleId, version, dueAt: at }
  needs.events.record(tx, frontScheduled, { ...saidOf(actor, front), payload })
  return made
}

type Ended = { front: Front; how: Ending; by: Pick<Actor, 'id'> }

/** Whatever waits for this front does not happen, and what went wrong is settled. */
export async function endWaiting(needs: Needs, tx: Writing, { front, how, by }: Ended): Promise<void> {
  const last = await lastSchedule(tx, front.id)
  await settleSchedules(tx, front.id)
  if (last?.state !== 'waiting') return
  await needs.jobs.cancel(tx, launchingFront, last.id)
  await over(needs, tx, { schedule: last, front, state: how, by })
}

type Over = { schedule: FrontSchedule; front: Front; state: Ending; by: Pick<Actor, 'id'> | null; refusal?: string }

/** Says what became of it, unless somebody said so before. */
async function over(needs: Needs, tx: Writing, { schedule: of, front, state, by, refusal }: Over): Promise<void> {
  const at = needs.clock.now()
  if (!(await endSchedule(tx, of.id, { state, at, refusal: refusal ?? null }))) return
  const late = state === 'done' ? millisOf(at) - millisOf(of.dueAt) : null
  needs.events.record(tx, frontScheduleEnded, {
    ...saidOf(by ?? theOwner, front),
    actor: by ? doerOf(by) : 'program:fronts',
    payload: { frontId: front.id, scheduleId: of.id, how: state, refusal: refusal ?? null, late },
  })
}

/** Nothing goes out at its moment any more. Of what went wrong: it is settled, and nobody is asked about it again. */
export function callOff(needs: Needs, actor: Actor, { id, scheduleId }: { id: FrontId; scheduleId: FrontScheduleId }) {
  return whileHeld(needs, actor, {
    id,
    async act(tx, front) {
      const last = await lastSchedule(tx, id)
      if (last?.id !== scheduleId) return refused('set-meanwhile' as const)
      await endWaiting(needs, tx, { front, how: 'called-off', by: actor })
      return done(last)
    },
  })
}

/** Never before its moment; where that is long past, or whoever set it may not any more, a person is asked instead. */
export async function launchScheduled(needs: Needs, id: FrontScheduleId): Promise<void> {
  const found = await findSchedule(needs.database.read, id)
  if (found?.state !== 'waiting') return
  if (needs.clock.now() < found.dueAt) return planAgain(needs, found)
  const setter = await stillHere(needs, found.setBy)
  const front = await findFront(needs.database.read, found.frontId)
  if (!front) return
  const prepared = await prepare(needs, { place: front.place, containers: found.containers })
  await needs.database.write(async (tx) => {
    await oneAtATime(tx, lockOf(found.frontId))
    const [now, there] = [await findFront(tx, found.frontId), await findSchedule(tx, id)]
    if (now && there?.state === 'waiting') await letOut(needs, tx, { schedule: there, front: now, setter, prepared })
  })
}

type Letting = { schedule: FrontSchedule; front: Front; setter: Actor | undefined; prepared: Prepared }

async function letOut(needs: Needs, tx: Writing, { schedule: of, front, setter, prepared }: Letting): Promise<void> {
  const no = (state: 'refused' | 'overdue', refusal: string) =>
    over(needs, tx, { schedule: of, front, state, by: null, refusal })
  if (millisOf(needs.clock.now()) - millisOf(of.dueAt) > longestLate) return no('overdue', 'overdue')
  if (!setter) return no('refused', 'has-left')
  if (!may(setter, launchFronts, targetOf(front))) return no('refused', 'not-allowed')
  await needs.media.uses.hold(tx, chosenPictures(of.containers))
  const { version } = of
  const outcome = await goOut(needs, tx, { actor: setter, front, prepared, version, how: 'at-its-moment' })
  if ('refused' in outcome) return no('refused', outcome.refused)
  return over(needs, tx, { schedule: of, front, state: 'done', by: setter })
}

async function planAgain({ database, jobs }: Needs, { id, dueAt }: FrontSchedule): Promise<void> {
  await database.write((tx) => jobs.at(tx, launchingFront, { key: id, due: dueAt, payload: { scheduleId: id } }))
}

async function stillHere({ newsroom }: Needs, id: StaffId): Promise<Actor | undefined> {
  if (id === theOwner.id) return theOwner
  const staff = await newsroom.byId(id)
  return staff?.leftAt === null ? staff : undefined
}
