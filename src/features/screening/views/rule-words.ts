import * as say from '../messages/newsroom.ts'
import type { ScreeningRule } from '../policy.ts'

/** Why a reply waits, as a moderator reads it, with what the rule matched. */
export const screeningWords: Readonly<Record<ScreeningRule, (given: { match: string }) => string>> = {
  'hold-all': say.everyReplyWaitsHereUntil,
  'first-reply': say.itsWriterHasNoPublished,
  'outside-hours': say.itCameOutsideOpeningHours,
  'barred-address': say.itNamesAddressOfReader,
  flood: say.moreRepliesCameToThis,
  'many-links': say.hasManyLinks,
  'banned-words': say.hasBannedWords,
  'suspect-words': say.hasSuspectWords,
  'nearly-the-same': say.saysNearlyTheSame,
  'looks-like-spam': say.looksLikeSpam,
  'being-checked': say.serviceOutsideIsBeingAsked,
  'check-failed': say.serviceOutsideWasAskedAbout,
  'check-says-spam': say.serviceOutsideTakesItFor,
  'hold-failed': say.ruleCouldNotBeAsked,
}
