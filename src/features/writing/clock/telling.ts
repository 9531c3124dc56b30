import { dateAndTime } from '../../../base/dates.ts'
import type { Happened } from '../../../platform/events/define.ts'
import { type Articles, targetOf } from '../../articles/index.ts'
import { publishArticles, readArticles } from '../../articles/permissions.ts'
import { noticedLate, type Schedule, type ScheduleId, type Schedules } from '../../schedules/index.ts'
import type { SectionId, SiteSettings } from '../../settings/index.ts'
import { may, type Newsroom, type Staff } from '../../staff/index.ts'
import type { About, StaffNotices } from '../../staff-notices/index.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { whyNot } from './words.ts'

type Needs = { schedules: Schedules; articles: Articles; newsroom: Newsroom; settings: SiteSettings }

type Ended = Happened<string, { scheduleId: string; how: string; late: number | null }>

/** No more people than this are told of one thing. */
const mostTold = 20

/** Whoever chose the moment hears of what did not happen, or happened late; everybody who may publish it, where they have left. */
export async function tellSetter(needs: Needs & { staffNotices: StaffNotices }, event: Ended): Promise<void> {
  const { how, late, scheduleId } = event.payload
  const isWrong = how === 'refused' || how === 'overdue'
  if (!isWrong && !(how === 'done' && (late ?? 0) > noticedLate)) return
  const schedule = await needs.schedules.byId(scheduleId as ScheduleId)
  const article = schedule && (await needs.articles.byId(schedule.articleId))
  if (!schedule || !article) return
  const to = (await peopleOf(needs, schedule, article.sectionId)).map(({ id }) => id)
  await needs.staffNotices.tell({ event, kind: 'schedule', to, about: { scheduleId, at: event.at } })
}

export function scheduleWords(needs: Needs) {
  return {
    kind: 'schedule' as const,
    async says({ scheduleId, at = '' }: About, staff: Staff) {
      const schedule = await needs.schedules.byId(scheduleId as ScheduleId)
      const article = schedule && (await needs.articles.byId(schedule.articleId))
      const draft = article && (await needs.articles.revision(article.draftId))
      if (!schedule || !draft || !may(staff, readArticles, targetOf(article))) return undefined
      const { headline } = draft.content
      const says = await wordsOf(needs, schedule, { headline, at })
      const inMail = { subject: subjectOf(schedule, headline) }
      return { says, path: writingRoutes.publishing.to({ id: article.id }), inMail }
    },
  }
}

type Said = { headline: string; at: string }

function subjectOf({ state, act }: Schedule, headline: string): string {
  if (state === 'done') return say.scheduleDone({ headline })
  return act === 'publish' ? say.scheduleFailed({ headline }) : say.withdrawalFailed({ headline })
}

async function wordsOf({ settings }: Needs, schedule: Schedule, { headline, at }: Said): Promise<string> {
  const site = await settings.site()
  const when = dateAndTime(schedule.dueAt, site)
  if (schedule.state === 'done') return say.wentOutLate({ headline, when, at: dateAndTime(at as Ended['at'], site) })
  const said = { headline, when, why: whyNot(schedule) }
  return schedule.act === 'publish' ? say.didNotGoOutMail(said) : say.wasNotWithdrawnMail(said)
}

async function peopleOf({ newsroom }: Needs, { setBy }: Schedule, section: SectionId): Promise<Staff[]> {
  const here = (await newsroom.all()).filter(({ leftAt }) => leftAt === null)
  const setter = here.filter(({ id }: Staff) => id === setBy)
  return setter.length > 0
    ? setter
    : here.filter((staff) => may(staff, publishArticles, { section })).slice(0, mostTold)
}
