import { urls } from '../../../urls.ts'
import type { PagePlace, Sort, ThreadPage } from '../reply.ts'
import type { Under } from './thread.tsx'

type Shown = { page: ThreadPage; place: PagePlace; under: Pick<Under, 'path'> }

/** *Page 3 of 40*, the ways to the others, and to the replies of a day. */
export function Pages({ page: { sort, next }, place, under: { path } }: Shown) {
  const at = (begins: string | null) => pageAt(path, sort, begins)
  const isFirst = place.back === undefined
  return (
    <>
      <nav class="pager pages" aria-label="Pages of replies">
        {isFirst ? null : (
          <a href={at(null)} rel="nofollow">
            First
          </a>
        )}
        {place.back === undefined ? null : (
          <a href={at(place.back)} rel="prev">
            Back
          </a>
        )}
        <span>{inWords(place)}</span>
        {next ? (
          <a href={at(next)} rel="next">
            More replies
          </a>
        ) : null}
        {next ? (
          <a href={at(place.last)} rel="nofollow">
            Last
          </a>
        ) : null}
      </nav>
      {sort === 'oldest' ? <Day path={path} /> : null}
    </>
  )
}

function inWords({ number, of, atLeast }: PagePlace): string {
  const all = of === null ? `more than ${atLeast}` : String(of)
  return number === null ? `Beyond page ${atLeast}` : `Page ${number} of ${all}`
}

function Day({ path }: { path: string }) {
  return (
    <form class="day" action={urls.repliesOn(path)}>
      <label for="day">Replies of</label>
      <input id="day" name="day" type="date" required />
      <button type="submit">Go there</button>
    </form>
  )
}

/** The page that begins after a reply; the first one stands under the article, in the oldest-first order. */
export function pageAt(path: string, sort: Sort, begins: string | null): string {
  if (sort !== 'oldest') return urls.repliesBy(path, sort, begins ?? undefined)
  return begins === null ? urls.thread(path) : urls.repliesAfter(path, begins)
}
