import { said } from '../../../base/messages.ts'
import * as say from '../messages/newsroom.ts'
import type { ScreeningRule } from '../policy.ts'

/** Why a reply waits, as a moderator reads it; what the rule matched follows. */
export const screeningWords = said({
  'hold-all': say.everyReplyWaitsHereUntil,
  'first-reply': say.itsWriterHasNoPublished,
  'outside-hours': say.itCameOutsideOpeningHours,
  'barred-address': say.itNamesAddressOfReader,
  flood: say.moreRepliesCameToThis,
  'many-links': say.itHasMoreLinksThan,
  'banned-words': say.itHasWordsOnBanned,
  'suspect-words': say.itHasWordsOnSuspect,
  'nearly-the-same': say.itSaysNearlySameAs,
  'looks-like-spam': say.itLooksLikeRepliesThat,
  'being-checked': say.serviceOutsideIsBeingAsked,
  'check-failed': say.serviceOutsideWasAskedAbout,
  'check-says-spam': say.serviceOutsideTakesItFor,
}) satisfies Record<ScreeningRule, string>
