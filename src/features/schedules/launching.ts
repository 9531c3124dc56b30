import type { Instant } from '../../base/clock.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Actor, doerOf, type StaffId, theOwner } from '../staff/index.ts'
import { scheduleEnded } from './events.ts'
import { launching } from './launch-job.ts'
import type { Needs } from './needs.ts'
import { lateness, longestLate } from './rules.ts'
import type { Ending, Schedule, ScheduleId } from './schedule.ts'
import { endSchedule, findSchedule } from './store.ts'

/**
 * Does what was set, by whoever set it and with every guard asked again. Never before its moment, whatever the clock was
 * put to meanwhile; and where it is long past, a person is asked instead.
 */
export async function launch(needs: Needs, id: ScheduleId): Promise<void> {
  const schedule = await findSchedule(needs.database.read, id)
  if (schedule?.state !== 'waiting') return
  const { dueAt, setBy } = schedule
  const now = needs.clock.now()
  if (now < dueAt) return planAgain(needs, schedule)
  if (lateness(dueAt, now) > longestLate) return giveUp(needs, { schedule, state: 'overdue', at: now })
  const setter = await stillHere(needs, setBy)
  if (!setter) return giveUp(needs, { schedule, state: 'refused', at: now, refusal: 'has-left' })
  const outcome = await act(needs, schedule, setter)
  if ('done' in outcome || outcome.refused === 'called-off') return
  await giveUp(needs, { schedule, state: 'refused', at: now, refusal: outcome.refused })
}

/** Whoever set it, with the rights they have now; nobody who works here no more. */
async function stillHere({ newsroom }: Needs, id: StaffId): Promise<Actor | undefined> {
  if (id === theOwner.id) return theOwner
  const staff = await newsroom.byId(id)
  return staff?.leftAt === null ? staff : undefined
}

async function planAgain({ database, jobs }: Needs, { id, dueAt }: Schedule): Promise<void> {
  await database.write((tx) => jobs.at(tx, launching, { key: id, due: dueAt, payload: { scheduleId: id } }))
}

function act(needs: Needs, schedule: Schedule, setter: Actor) {
  const { articleId } = schedule
  const claim = (tx: Writing) => over(needs, tx, { schedule, state: 'done', at: needs.clock.now() })
  const { atMoment } = needs.articles
  if (schedule.act === 'withdraw') return atMoment.withdraw(setter, { articleId, because: schedule.because, claim })
  const { revisionId, because: override, correcting, wasApproved } = schedule
  const named = { articleId, revisionId, override, correcting, scheduled: { approved: wasApproved } }
  return atMoment.publish(setter, { ...named, claim })
}

type Over = { schedule: Schedule; state: Ending; at: Instant; refusal?: string }

async function giveUp(needs: Needs, ending: Over): Promise<void> {
  await needs.database.write((tx) => over(needs, tx, ending))
}

/** Says what became of it, in the transaction that does it. False when somebody called it off meanwhile. */
async function over(needs: Needs, tx: Writing, { schedule, ...ending }: Over): Promise<boolean> {
  const { id, articleId, act: which, dueAt, setBy } = schedule
  if (!(await endSchedule(tx, id, ending))) return false
  const article = await needs.articles.byId(articleId, tx)
  needs.events.record(tx, scheduleEnded, {
    actor: ending.state === 'done' ? doerOf({ id: setBy }) : 'program:schedules',
    subject: `article:${articleId}`,
    ...(article ? { section: article.sectionId } : {}),
    payload: {
      ...{ articleId, scheduleId: id, act: which, how: ending.state, refusal: ending.refusal ?? null },
      late: ending.state === 'done' ? lateness(dueAt, ending.at) : null,
    },
  })
  return true
}
