import type { Instant } from '../../base/clock.ts'
import { done, refused } from '../../base/outcome.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Doer } from '../../platform/events/define.ts'
import type { Article, ArticleId, Correcting, RevisionId } from '../articles/index.ts'
import { publishArticles, withdrawArticles } from '../articles/permissions.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { scheduleEnded, scheduleSet } from './events.ts'
import { launching } from './launch-job.ts'
import { launch } from './launching.ts'
import type { Needs } from './needs.ts'
import { admitMoment } from './rules.ts'
import type { Act, Ending, Schedule, ScheduleId } from './schedule.ts'
import {
  duesOf,
  endSchedule,
  findSchedule,
  goneWrong,
  insertSchedule,
  lastOf,
  nextWaiting,
  settleGoneWrong,
  waitingBetween,
  waitingOn,
} from './store.ts'

/** `base` is what the person saw waiting, so that nobody takes back what somebody else has just set. */
type Moment = { at: Instant; base: ScheduleId | null }
export type SetPublication = Moment & {
  articleId: ArticleId
  revisionId: RevisionId
  override?: string | null
  correcting?: Correcting | null
}
type SetWithdrawal = Moment & { articleId: ArticleId; because: string }

export type Schedules = ReturnType<typeof createSchedules>

/** What is to happen to articles at moments that were named. */
export function createSchedules(needs: Needs) {
  const { database } = needs
  return {
    /** Exactly this revision goes out at that moment; refused for whatever would keep it from going out then. */
    setPublication: (actor: Actor, wanted: SetPublication) => setPublication(needs, actor, wanted),
    /** What readers see is withdrawn at that moment. */
    setWithdrawal: (actor: Actor, wanted: SetWithdrawal) => setWithdrawal(needs, actor, wanted),
    callOff: (actor: Actor, id: ScheduleId) => callOff(needs, actor, id),
    launch: (id: ScheduleId) => launch(needs, id),
    /** What waits for this article, and what was last set where it went wrong. */
    of: (articleId: ArticleId) => standing(database.read, articleId),
    byId: (id: ScheduleId) => findSchedule(database.read, id),
    /** When these articles go out. */
    dues: (ids: readonly ArticleId[]) => duesOf(database.read, ids),
    /** What is to happen between two moments. */
    between: (span: { from: Instant; until: Instant; limit: number }) => waitingBetween(database.read, span),
    next: (limit: number) => nextWaiting(database.read, limit),
    goneWrong: (limit: number) => goneWrong(database.read, limit),
    dueOf: async (db: Reading, articleId: ArticleId) => (await duesOf(db, [articleId])).get(articleId),
    wentOut: (tx: Writing, out: { articleId: ArticleId; number: number }) => wentOut(needs, tx, out),
  }
}

/** Whether a person is still to be asked about it. */
function isGoneWrong({ state }: Schedule): boolean {
  return state === 'refused' || state === 'overdue'
}

/** What somebody who looks at an article is to know of its clock. */
export type Standing = { publish: Schedule | undefined; withdraw: Schedule | undefined }

async function standing(db: Reading, articleId: ArticleId): Promise<Standing> {
  const told = async (act: Act['act']) => {
    const last = await lastOf(db, articleId, act)
    return last && (last.state === 'waiting' || isGoneWrong(last)) ? last : undefined
  }
  return { publish: await told('publish'), withdraw: await told('withdraw') }
}

async function setPublication(needs: Needs, actor: Actor, { at, base, ...wanted }: SetPublication) {
  const { revisionId, override = null, correcting = null } = wanted
  return needs.articles.atMoment.planPublishing(actor, {
    named: wanted,
    at,
    async keep(tx, article) {
      const wasApproved = article.approval?.revisionId === revisionId
      return set(needs, tx, {
        ...{ actor, article, at, base },
        act: { act: 'publish', revisionId, wasApproved, because: override, correcting },
      })
    },
  })
}

async function setWithdrawal(needs: Needs, actor: Actor, { at, base, ...wanted }: SetWithdrawal) {
  return needs.articles.atMoment.planWithdrawal(actor, {
    named: wanted,
    keep: (tx, article) =>
      set(needs, tx, { actor, article, at, base, act: { act: 'withdraw', because: wanted.because.trim() } }),
  })
}

type Setting = Moment & { actor: Actor; article: Article; act: Act }

async function set(needs: Needs, tx: Writing, { actor, article, at, base, act }: Setting) {
  const now = needs.clock.now()
  const unfit = admitMoment(at, { now, embargoedUntil: act.act === 'publish' ? article.embargoedUntil : null })
  if (unfit) return unfit
  const before = (await waitingOn(tx, article.id)).find((each) => each.act === act.act)
  if ((before?.id ?? null) !== base) return refused('set-meanwhile' as const)
  if (before) await end(needs, tx, { schedule: before, how: 'replaced', by: doerOf(actor) })
  else await settleGoneWrong(tx, article.id, act.act)
  const { timeZone } = await needs.settings.site()
  const schedule: Schedule = {
    ...act,
    ...{ id: needs.ids.next('schedule'), articleId: article.id, dueAt: at, timeZone, setAt: now, setBy: actor.id },
    ...{ state: 'waiting', endedAt: null, refusal: null },
  }
  await insertSchedule(tx, schedule)
  const { id } = schedule
  await needs.jobs.at(tx, launching, { key: id, due: at, payload: { scheduleId: id } })
  const payload = { articleId: article.id, scheduleId: id, act: act.act, dueAt: at }
  const said = { actor: doerOf(actor), subject: `article:${article.id}`, section: article.sectionId } as const
  needs.events.record(tx, scheduleSet, { ...said, payload })
  return done(schedule)
}

type Over = { schedule: Schedule; how: Ending; by: Doer }

/** Takes it back, with the work that was planned for it. */
async function end(needs: Needs, tx: Writing, { schedule, how, by }: Over): Promise<boolean> {
  if (!(await endSchedule(tx, schedule.id, { state: how, at: needs.clock.now() }))) return false
  await needs.jobs.cancel(tx, launching, schedule.id)
  await noteEnd(needs, tx, { schedule, how, by })
  return true
}

async function noteEnd(needs: Needs, tx: Writing, { schedule, how, by }: Over): Promise<void> {
  const { id: scheduleId, articleId, act } = schedule
  const article = await needs.articles.byId(articleId, tx)
  needs.events.record(tx, scheduleEnded, {
    ...({ actor: by, subject: `article:${articleId}` } as const),
    ...(article ? { section: article.sectionId } : {}),
    payload: { articleId, scheduleId, act, how, refusal: null, late: null },
  })
}

/** Nothing happens at its moment any more. Of what went wrong: it is settled, and nobody is asked about it again. */
async function callOff(needs: Needs, actor: Actor, id: ScheduleId) {
  return needs.database.write(async (tx) => {
    const schedule = await findSchedule(tx, id)
    if (!schedule) return refused('no-such-schedule' as const)
    if (!(await isTheirs(needs, tx, { actor, schedule }))) return refused('not-allowed' as const)
    if (await end(needs, tx, { schedule, how: 'called-off', by: doerOf(actor) })) return done(schedule)
    if (!isGoneWrong(schedule)) return refused('over-already' as const)
    await settleGoneWrong(tx, schedule.articleId, schedule.act)
    await noteEnd(needs, tx, { schedule, how: 'called-off', by: doerOf(actor) })
    return done(schedule)
  })
}

async function isTheirs(needs: Needs, tx: Writing, { actor, schedule }: { actor: Actor; schedule: Schedule }) {
  const article = await needs.articles.byId(schedule.articleId, tx)
  const permission = schedule.act === 'publish' ? publishArticles : withdrawArticles
  return article !== undefined && may(actor, permission, { section: article.sectionId })
}

/** A revision went out, by hand or at its moment: what waited to publish it or an older one has nothing to do. */
async function wentOut(needs: Needs, tx: Writing, { articleId, number }: { articleId: ArticleId; number: number }) {
  await settleGoneWrong(tx, articleId, 'publish')
  for (const schedule of await waitingOn(tx, articleId)) {
    if (schedule.act !== 'publish') continue
    const revision = await needs.articles.revision(schedule.revisionId, tx)
    if (revision && revision.number > number) continue
    await end(needs, tx, { schedule, how: 'superseded', by: 'program:schedules' })
  }
}
