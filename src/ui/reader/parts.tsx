import type { Child } from 'hono/jsx'
import type { Instant } from '../../base/clock.ts'
import { dateAndTime, type Locale, longDate, shortDate, shortDateAndTime } from '../../base/dates.ts'
import { inPaper } from '../../base/language.ts'
import { spokenListOf } from '../../base/messages.ts'
import { frontPageRoutes } from '../../features/front-pages/routes.ts'

export function When({ at, locale, time = false }: { at: Instant; locale: Locale; time?: boolean }) {
  return (
    <time datetime={at} {...inPaper(locale)}>
      {time ? dateAndTime(at, locale) : longDate(at, locale)}
    </time>
  )
}

/** The same where there is little room, as in a column. */
export function ShortWhen({ at, locale, time = false }: { at: Instant; locale: Locale; time?: boolean }) {
  return (
    <time datetime={at} {...inPaper(locale)}>
      {time ? shortDateAndTime(at, locale) : shortDate(at, locale)}
    </time>
  )
}

type Spoken = { locale: Pick<Locale, 'language'>; children?: Child }

/** Words of the paper within a sentence of the pages. */
export function InPaper({ locale, children }: Spoken) {
  const heard = inPaper(locale)
  return heard.lang === undefined ? children : <bdi {...heard}>{children}</bdi>
}

type Credited = { slug: string; name: string }

/** *Ada Reed, Tom Varga and Ines Bell*, each a link to what they wrote. */
export function Byline({ people }: { people: readonly Credited[] }) {
  return (
    <span>
      {spokenListOf(
        people.map(({ slug, name }) => (
          <a href={frontPageRoutes.author.to({ slug })} rel="author">
            {name}
          </a>
        )),
      )}
    </span>
  )
}
