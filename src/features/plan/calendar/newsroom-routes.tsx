import { csvRow } from '../../../base/csv.ts'
import { dayOf, wallClock } from '../../../base/dates.ts'
import { isId } from '../../../base/id.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { stageCalled } from '../../articles/index.ts'
import type { Section } from '../../settings/index.ts'
import type { StaffId } from '../../staff/index.ts'
import * as say from '../messages/newsroom.ts'
import { type C, mayPlan, type Needs, namesIn } from '../newsroom-routes.tsx'
import { planRoutes } from '../routes.ts'
import { CalendarPage, type Looked } from '../views/calendar-page.tsx'
import { flagsOf } from '../views/facts.tsx'
import { boundsOf, daysOf, isDay, spans } from './days.ts'
import type { Entry } from './entries.ts'

/** More of a day than this nobody reads beside six others, nor does it fit a month; the day by itself has all of it. */
const mostIn = { day: undefined, week: 60, month: 8 } as const

/** The plan by its days. */
export function calendarHandlers(needs: Needs) {
  return [
    on(planRoutes.calendar, ({ c, query }) => calendar(c, needs, query)),
    on(planRoutes.csv, ({ c, query }) => csv(c, needs, query)),
  ]
}

type Asked = Looked & { day: string; span?: string }

async function calendar(c: C, needs: Needs, query: Asked): Promise<Response> {
  const since = needs.live.since()
  const desk = await needs.desk(c)
  const span = spans.find((each) => each === query.span) ?? 'week'
  const day = dayAsked(query.day, desk)
  const days = daysOf(span, day)
  const looked = { section: query.section, person: query.person }
  const { shown, named } = await daysFor(c, needs, { days, looked, most: mostIn[span] })
  const page = (
    <CalendarPage {...{ desk, span, day, looked, since, ...named }} days={shown} mayChange={mayPlan(c.get('actor'))} />
  )
  return c.html(await htmlDocument(page))
}

function dayAsked(
  day: string,
  { now, timeZone }: Pick<Awaited<ReturnType<Needs['desk']>>, 'now' | 'timeZone'>,
): string {
  return isDay(day) ? day : dayOf(now, timeZone)
}

type Looking = { days: readonly string[]; looked: Looked; most?: number | undefined }

async function daysFor(c: C, needs: Needs, { days, looked, most }: Looking) {
  const actor = c.get('actor')
  const [named, { timeZone }] = [await namesIn(needs), await needs.settings.site()]
  const sectionId = named.sections.find(({ slug }) => slug === looked.section)?.id
  const assignedTo = looked.person === 'me' ? actor.id : isId(looked.person) ? (looked.person as StaffId) : undefined
  const bounds = boundsOf(days, timeZone)
  return { named, shown: await needs.plan.calendar(actor, { days: bounds, sectionId, assignedTo, most }) }
}

const columns = ['time', 'what', 'title', 'section', 'assigned', 'stage', 'words', 'commissioned', 'needs', 'brief']

async function csv(c: C, needs: Needs, query: Asked): Promise<Response> {
  const desk = await needs.desk(c)
  const day = dayAsked(query.day, desk)
  const { shown, named } = await daysFor(c, needs, { days: [day], looked: query })
  const entries = shown.flatMap((each) => each.entries)
  const rows = entries.map((entry) => csvRow(cellsOf(entry, { timeZone: desk.timeZone, sections: named.sections })))
  return c.body(csvRow(columns) + rows.join(''), 200, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="plan-${day}.csv"`,
    'cache-control': 'no-store',
  })
}

function cellsOf(
  { item, at, isDay: isWholeDay, what }: Entry,
  { timeZone, sections }: { timeZone: string; sections: readonly Section[] },
): string[] {
  return [
    isWholeDay ? '' : wallClock(at, timeZone).slice(11),
    what,
    item.title,
    sections.find(({ id }) => id === item.sectionId)?.name ?? '',
    item.people.map(({ name }) => name).join('; '),
    item.stage === null ? say.planned() : stageCalled(item.stage),
    item.words === null ? '' : String(item.words),
    item.length === null ? '' : String(item.length),
    flagsOf(item)
      .map(({ says }) => says)
      .join('; '),
    item.brief,
  ]
}
