import type { Instant } from '../../../base/clock.ts'
import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import { formAt } from '../../reply-intake/routes.ts'
import * as say from '../messages/readers.ts'
import { threadAt } from '../routes.ts'

/** The article that replies stand under, as their own pages name it. */
export type About = {
  path: string
  headline: string
  open: boolean
  replyCount: number
  /** Outside the hours in which somebody reads replies: when they begin again. */
  readAgainAt: Instant | null
}

/** When somebody reads replies again, in words; nothing while somebody does. */
export function readAgain({ readAgainAt }: About, locale: Locale): string | undefined {
  return readAgainAt === null ? undefined : dateAndTime(readAgainAt, locale)
}

/** The head of a page of replies: the article it belongs to, and what it shows. */
export function Top({ about, title, locale }: { about: About; title: string; locale: Locale }) {
  return (
    <header class="sheet-head">
      <p class="kicker">
        <a href={about.path} {...inPaper(locale)}>
          {about.headline}
        </a>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
    </header>
  )
}

type Ways = { about: About; further?: { name: string; path: string }[] }

/** The ways on from a page of replies. */
export function Back({ about, further = [] }: Ways) {
  return (
    <p class="pager">
      <a href={threadAt(about.path)}>{say.allReplies({ count: about.replyCount })}</a>
      {further.map(({ name, path }) => (
        <a href={path} rel="nofollow">
          {name}
        </a>
      ))}
      {about.open ? <a href={formAt(about.path)}>{say.leaveReply()}</a> : null}
    </p>
  )
}
