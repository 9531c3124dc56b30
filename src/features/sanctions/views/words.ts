import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { said } from '../../../base/messages.ts'
import * as say from '../messages/newsroom.ts'
import * as sayToReaders from '../messages/readers.ts'
import type { Length, LiftRefusal, SanctionRefusal } from '../rules.ts'
import type { Sanction } from '../sanction.ts'

export const lengthWords = said({
  'an-hour': say.lastsAnHour,
  'a-day': say.lastsADay,
  'three-days': say.lastsThreeDays,
  'a-week': say.lastsAWeek,
  'four-weeks': say.lastsFourWeeks,
}) satisfies Record<Length, string>

export const sanctionRefusals = said({
  'not-allowed': say.writersInThisSectionAre,
  'no-such-reply': say.thisReplyIsNoLonger,
  'of-staff': say.thisReplyIsFromSomebody,
  'nobody-known': say.nothingIsKnownAnyMore,
  'reason-missing': say.pleaseSayWhyChooseHouse,
  'already-so': say.timeOutOrBanThat,
}) satisfies Record<SanctionRefusal, string>

export const liftRefusals = said({
  'not-allowed': say.sanctionsInThisSectionAre,
  'no-such-sanction': say.thisSanctionIsNotHere,
  over: say.itIsOverAlready,
}) satisfies Record<LiftRefusal, string>

/** What whoever is refused a reply reads: the reason, the end, and how to appeal. */
export function standingWords({ kind, on, because, until }: Sanction, locale: Locale, contact: string): string {
  const about = { on, kind, because }
  const standing =
    until === null
      ? sayToReaders.barredForGood(about)
      : sayToReaders.barredUntil({ ...about, when: dateAndTime(until, locale) })
  const appeal = contact ? sayToReaders.ifWrongWriteTo({ contact }) : sayToReaders.ifWrongWriteToNewsroom()
  return `${standing} ${appeal}`
}

/** What a reader who proved an address is told at once. */
export function imposedWords(sanction: Sanction, { contact, ...locale }: Locale & { contact: string }) {
  const subject = sanction.kind === 'ban' ? sayToReaders.youAreBanned() : sayToReaders.youAreTimedOut()
  const says = [standingWords(sanction, locale, contact), sayToReaders.personDecided(), sayToReaders.whatYouSaidStays()]
  return { subject, text: says.join('\n\n') }
}

export const liftedWords = said({
  subject: sayToReaders.youCanReplyAgain,
  text: sayToReaders.newsroomLiftedIt,
})
