import { dayAndMonth, monthName, wallClock } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import { beside, type Span, spans } from '../calendar/days.ts'
import type { Day as DayShown, Entry } from '../calendar/entries.ts'
import * as say from '../messages/newsroom.ts'
import { planRoutes } from '../routes.ts'
import { isOverdue } from '../rules.ts'
import { nameOfDay, spanCalled } from './day-names.ts'
import { Flags, LengthShown } from './facts.tsx'
import { StageShown, Title, today } from './plan-list.tsx'

/** What of the plan is looked at, as addresses say it. */
export type Looked = { section: string; person: string }

type Shown = {
  desk: Desk
  span: Span
  /** The day that was asked for. */
  day: string
  days: readonly DayShown[]
  looked: Looked
  sections: readonly { id: string; slug: string; name: string }[]
  people: readonly { id: string; name: string }[]
  mayChange: boolean
  since: number
}

/** What is on which day: meant to be out, going out by itself, or due as a text. */
export function CalendarPage(shown: Shown) {
  const { desk, span, day, days, since, mayChange } = shown
  const title = say.calendarOf({ when: nameOfSpan(shown) })
  return (
    <NewsroomPage desk={desk} title={title} current={planRoutes.list.to()} since={since} scripts={['lists.js']}>
      <PageHead title={title}>
        {mayChange ? (
          <a class="button main" href={planRoutes.new.to({ day })}>
            {say.planSomething()}
          </a>
        ) : null}
        <a class="button" href={planRoutes.list.to()}>
          {say.planAsList()}
        </a>
        <a class="button" href={planRoutes.feeds.to()}>
          {say.inYourOwnCalendar()}
        </a>
      </PageHead>
      <Asked {...shown} />
      {span === 'day' ? <Day {...shown} /> : <Grid {...shown} />}
      {days.every(({ entries }) => entries.length === 0) ? <Empty>{say.nothingOnTheseDays()}</Empty> : null}
      <p class="changed" role="status" data-changed="plan" />
    </NewsroomPage>
  )
}

function nameOfSpan({ desk, span, day, days }: Pick<Shown, 'desk' | 'span' | 'day' | 'days'>): string {
  if (span === 'day') return nameOfDay(day, desk.language)
  if (span === 'month') return monthName(day.slice(0, 7), desk.language)
  const [first = day, last = day] = [days[0]?.day, days.at(-1)?.day]
  return say.fromTo({ from: dayAndMonth(first, desk.language), to: dayAndMonth(last, desk.language) })
}

function Asked({ desk, span, day, looked, sections, people }: Shown) {
  const { next, previous } = beside(span, day)
  const to = (link: { span?: Span; day?: string }) => planRoutes.calendar.to({ span, day, ...looked, ...link })
  return (
    <div class="calendar-head">
      <nav class="actions" aria-label={say.otherDays()}>
        <a class="button" href={to({ day: previous })} rel="prev">
          {say.earlier()}
        </a>
        <a class="button" href={to({ day: today(desk) })}>
          {say.today()}
        </a>
        <a class="button" href={to({ day: next })} rel="next">
          {say.later()}
        </a>
        {spans.map((each) => (
          <a class="button" href={to({ span: each })} aria-current={each === span ? 'page' : undefined}>
            {spanCalled[each]}
          </a>
        ))}
      </nav>
      <search>
        <form method="get" action={planRoutes.calendar.to()} class="filter">
          <input type="hidden" name="span" value={span} />
          <input type="hidden" name="day" value={day} />
          <Choice
            name="section"
            label={say.section()}
            any={say.anyChoice()}
            value={looked.section}
            options={sections.map(({ slug, name }) => ({ value: slug, name }))}
          />
          <Choice
            name="person"
            label={say.assigned()}
            any={say.anybody()}
            value={looked.person}
            options={[{ value: 'me', name: say.toMe() }, ...people.map(({ id, name }) => ({ value: id, name }))]}
          />
          <button type="submit">{say.show()}</button>
        </form>
      </search>
    </div>
  )
}

type Choosing = {
  name: string
  label: string
  any: string
  value: string
  options: readonly { value: string; name: string }[]
}

function Choice({ name, label, any, value, options }: Choosing) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Grid({ desk, span, days, day, looked }: Shown) {
  const isMonth = span === 'month'
  return (
    <ol class={isMonth ? 'calendar month' : 'calendar'}>
      {days.map((each) => {
        const { day: its, entries, more } = each
        const to = planRoutes.calendar.to({ span: 'day', day: its, ...looked })
        return (
          <li class={classOf(its, { isMonth, day, now: today(desk) })}>
            <h2>
              <a href={to} aria-current={its === today(desk) ? 'date' : undefined}>
                {nameOfDay(its, desk.language, isMonth ? 'short' : 'long')}
              </a>
            </h2>
            <Entries desk={desk} entries={entries} />
            {more > 0 ? <a href={to}>{say.moreOfDay({ count: more })}</a> : null}
          </li>
        )
      })}
    </ol>
  )
}

function Entries({ desk, entries }: { desk: Desk; entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map((entry) => (
        <EntryShown desk={desk} entry={entry} />
      ))}
    </ul>
  )
}

function classOf(each: string, { isMonth, day, now }: { isMonth: boolean; day: string; now: string }) {
  const isOther = isMonth && each.slice(0, 7) !== day.slice(0, 7)
  return [each === now ? 'today' : '', isOther ? 'other' : ''].filter(Boolean).join(' ') || undefined
}

function EntryShown({ desk, entry }: { desk: Desk; entry: Entry }) {
  const { item, what } = entry
  return (
    <li class={`entry ${what}`}>
      <TimeOf desk={desk} entry={entry} /> <Title item={item} />
      {item.people.length > 0 ? <span class="quiet"> {item.people.map(({ name }) => name).join(', ')}</span> : null}
    </li>
  )
}

function TimeOf({ desk, entry: { at, isDay, what, item } }: { desk: Desk; entry: Entry }) {
  const time = isDay ? '' : wallClock(at, desk.timeZone).slice(11)
  const shown = () => <time datetime={at}>{time}</time>
  if (what === 'due')
    return <span class={isOverdue(item, desk.now) ? 'overdue' : 'quiet'}>{say.textDueAt({ when: shown })}</span>
  if (what === 'scheduled') return <span class="quiet">{say.goesOutAtTime({ when: shown })}</span>
  return isDay ? null : <span class="quiet">{shown()}</span>
}

/** The list of a day, as it is printed and read out. */
function Day({ desk, day, days, looked, sections }: Shown) {
  const all = days.flatMap(({ entries }) => entries)
  return (
    <>
      {all.length > 0 ? (
        <table class="list day-list" aria-label={nameOfDay(day, desk.language)}>
          <thead>
            <tr>
              {[
                say.time(),
                say.title(),
                say.section(),
                say.assigned(),
                say.stage(),
                say.wordsOfCommissioned(),
                say.needs(),
                say.brief(),
              ].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          {all.map((entry) => (
            <tbody data-row={`${entry.item.id}-${entry.what}`}>
              <tr>
                <td data-label={say.time()}>{entry.isDay ? say.wholeDay() : <TimeOf desk={desk} entry={entry} />}</td>
                <th scope="row">
                  <Title item={entry.item} />
                </th>
                <td data-label={say.section()}>{sections.find(({ id }) => id === entry.item.sectionId)?.name ?? ''}</td>
                <td data-label={say.assigned()}>{entry.item.people.map(({ name }) => name).join(', ')}</td>
                <td>
                  <StageShown item={entry.item} />
                </td>
                <td data-label={say.wordsOfCommissioned()}>
                  <LengthShown {...entry.item} />
                </td>
                <td>
                  <Flags {...entry.item} />
                </td>
                <td class="brief">{entry.item.brief}</td>
              </tr>
            </tbody>
          ))}
        </table>
      ) : null}
      <p class="actions no-print">
        <a class="button" href={planRoutes.csv.to({ day, ...looked })}>
          {say.forSpreadsheet()}
        </a>
      </p>
    </>
  )
}
