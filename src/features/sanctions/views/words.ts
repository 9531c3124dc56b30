import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { said } from '../../../base/messages.ts'
import * as say from '../messages/newsroom.ts'
import type { Length, LiftRefusal, SanctionRefusal } from '../rules.ts'
import type { Sanction } from '../sanction.ts'

export const lengthWords = said({
  'an-hour': say.hour,
  'a-day': say.day,
  'three-days': say.threeDays,
  'a-week': say.week,
  'four-weeks': say.fourWeeks,
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
  const who = on === 'reader' ? say.youCannotReplyHere() : say.nobodyCanReplyHereFrom()
  const end = until === null ? say.forGood() : say.untilWhen({ when: dateAndTime(until, locale) })
  const named = kind === 'ban' ? say.ban2() : say.timeOut()
  const appeal = contact ? say.ifYouThinkThatIs({ contact }) : say.ifYouThinkThatIs2()
  return say.whoEndNewsroomDecidedOn({ who, end, named, because, appeal })
}

/** What a reader who proved an address is told at once. */
export function imposedWords(sanction: Sanction, { contact, ...locale }: Locale & { contact: string }) {
  const subject = sanction.kind === 'ban' ? say.youAreBannedFromReplying() : say.youAreTimedOut()
  const says = [standingWords(sanction, locale, contact), say.personDecidedThisNotProgram(), stays()]
  return { subject, text: says.join('\n\n') }
}

const stays = say.whatYouSaidBeforeStays

export const liftedWords = said({
  subject: say.youCanReplyAgain,
  text: say.newsroomHasLiftedWhatKept,
})
