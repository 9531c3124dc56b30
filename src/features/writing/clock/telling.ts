import type { Instant } from '../../../base/clock.ts'
import { dateAndTime, type Locale } from '../../../base/dates.ts'
import type { Happened } from '../../../platform/events/define.ts'
import type { Attempt } from '../../../platform/jobs/attempt.ts'
import type { Mail } from '../../../platform/mail/mail.ts'
import type { Articles } from '../../articles/index.ts'
import { publishArticles } from '../../articles/permissions.ts'
import { noticedLate, type Schedule, type ScheduleId, type Schedules } from '../../schedules/index.ts'
import type { SectionId, SiteSettings } from '../../settings/index.ts'
import { may, type Newsroom, type Staff } from '../../staff/index.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { whyNot } from './words.ts'

export type Needs = {
  schedules: Schedules
  articles: Articles
  newsroom: Newsroom
  settings: SiteSettings
  mail: Mail
  address: () => string
}

type Ended = Happened<string, { scheduleId: string; how: string; late: number | null }>

/** No more people than this are told of one thing. */
const mostTold = 20

/** Whoever chose the moment hears of what did not happen, or happened late; everybody who may publish it, where they have left. */
export async function tellSetter(needs: Needs, { at, payload }: Ended, attempt: Attempt): Promise<void> {
  const { how, late } = payload
  const isWrong = how === 'refused' || how === 'overdue'
  if (!isWrong && !(how === 'done' && (late ?? 0) > noticedLate)) return
  const schedule = await needs.schedules.byId(payload.scheduleId as ScheduleId)
  const article = schedule && (await needs.articles.byId(schedule.articleId))
  const draft = article && (await needs.articles.revision(article.draftId))
  if (!schedule || !article || !draft) return
  const site = await needs.settings.site()
  const { subject, what } = wordsOf(schedule, { headline: draft.content.headline, site, at })
  const address = needs.address() + writingRoutes.publishing.to({ id: article.id })
  for (const { name, email } of await peopleOf(needs, schedule, article.sectionId))
    await needs.mail.send({ to: email, subject, text: say.scheduleMail({ name, what, address }) }, attempt)
}

type About = { headline: string; site: Locale; at: Instant }

function wordsOf(schedule: Schedule, { headline, site, at }: About): { subject: string; what: string } {
  const when = dateAndTime(schedule.dueAt, site)
  if (schedule.state === 'done')
    return {
      subject: say.scheduleDone({ headline }),
      what: say.wentOutLate({ headline, when, at: dateAndTime(at, site) }),
    }
  const said = { headline, when, why: whyNot(schedule) }
  return schedule.act === 'publish'
    ? { subject: say.scheduleFailed({ headline }), what: say.didNotGoOutMail(said) }
    : { subject: say.withdrawalFailed({ headline }), what: say.wasNotWithdrawnMail(said) }
}

async function peopleOf({ newsroom }: Needs, { setBy }: Schedule, section: SectionId): Promise<Staff[]> {
  const here = (await newsroom.all()).filter(({ leftAt }) => leftAt === null)
  const setter = here.filter(({ id }: Staff) => id === setBy)
  return setter.length > 0
    ? setter
    : here.filter((staff) => may(staff, publishArticles, { section })).slice(0, mostTold)
}
