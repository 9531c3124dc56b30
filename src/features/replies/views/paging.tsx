import { days, type Instant, instantOf } from '../../../base/clock.ts'
import { type Locale, localTime, longDate } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import * as say from '../messages/readers.ts'
import type { PagePlace, Sort, ThreadPage } from '../reply.ts'
import { replyRoutes, threadAt } from '../routes.ts'

type Shown = { page: ThreadPage; place: PagePlace; under: { path: string; locale: Locale } }

/** *Page 3 of 40*, the ways to the others, and to the replies of a day. */
export function Pages({ page: { sort, next }, place, under: { path, locale } }: Shown) {
  const at = (begins: string | null) => pageAt(path, sort, begins)
  const isFirst = place.back === undefined
  return (
    <>
      <nav class="pager pages" aria-label={say.pagesOfReplies()}>
        {isFirst ? null : (
          <a href={at(null)} rel="nofollow">
            {say.first()}
          </a>
        )}
        {place.back === undefined ? null : (
          <a href={at(place.back)} rel="prev">
            {say.back()}
          </a>
        )}
        <span>{inWords(place)}</span>
        {next ? (
          <a href={at(next)} rel="next">
            {say.moreReplies()}
          </a>
        ) : null}
        {next ? (
          <a href={at(place.last)} rel="nofollow">
            {say.last()}
          </a>
        ) : null}
      </nav>
      {sort === 'oldest' && place.began ? <Days path={path} began={place.began} locale={locale} /> : null}
    </>
  )
}

function inWords({ number, of, atLeast }: PagePlace): string {
  if (number === null) return say.beyondPage({ number: atLeast })
  return of === null ? say.pageOfMoreThan({ number, atLeast }) : say.pageOf({ number, of })
}

type Began = NonNullable<PagePlace['began']>

/** Every day from the first reply to the last, as the paper writes days; every so many of a long time. */
function Days({ path, began, locale }: { path: string; began: Began; locale: Locale }) {
  const [first, last] = [began.first, began.last].map((at) => dayAt(at, locale))
  const count = Math.round(((last ?? 0) - (first ?? 0)) / days(1)) + 1
  if (count < 2) return null
  const step = Math.ceil(count / mostDays)
  const all = Array.from({ length: Math.ceil(count / step) }, (_, place) =>
    instantOf((first ?? 0) + place * days(step)),
  )
  return (
    <form class="day" action={replyRoutes.on.to({ article: path })}>
      <label for="day">{say.from()}</label>
      <select id="day" name="day" {...inPaper(locale)}>
        {all.map((noon) => (
          <option value={noon.slice(0, 10)}>{longDate(noon, { ...locale, timeZone: 'UTC' })}</option>
        ))}
      </select>
      <button type="submit">{say.goThere()}</button>
    </form>
  )
}

const mostDays = 31

/** Noon of the day on which it is then where the paper is, in UTC. */
function dayAt(at: Instant, { timeZone }: Locale): number {
  return Date.parse(`${localTime(at, timeZone).day}T12:00:00.000Z`)
}

/** The page that begins after a reply; the first one stands under the article, in the oldest-first order. */
export function pageAt(path: string, sort: Sort, begins: string | null): string {
  const article = path
  if (begins === null) return sort === 'oldest' ? threadAt(path) : replyRoutes.sorted.to({ article, sort })
  const page = { article, id: begins }
  return sort === 'oldest' ? replyRoutes.after.to(page) : replyRoutes.sortedAfter.to({ ...page, sort })
}
