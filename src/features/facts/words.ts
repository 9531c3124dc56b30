import { edtfRefusals } from '../../base/edtf-words.ts'
import { said } from '../../base/messages.ts'
import type { EventStatus, QuoteKind } from './fact.ts'
import * as say from './messages/newsroom.ts'
import * as sayToReaders from './messages/readers.ts'
import type { FactRefusal } from './saying.ts'

export const statusNames = said({
  planned: sayToReaders.planned,
  reported: sayToReaders.reported,
  confirmed: sayToReaders.confirmed,
  disputed: sayToReaders.disputed,
}) satisfies Record<EventStatus, string>

export const quoteKindNames = said({
  direct: sayToReaders.direct,
  indirect: sayToReaders.indirect,
  mixed: sayToReaders.mixed,
}) satisfies Record<QuoteKind, string>

/** What a quote's fields and an event's are called, in the order of their forms. */
export const quoteLabels = said({
  who: say.whoSaidIt,
  quoteKind: say.whatItIs,
  to: say.toWhom,
  edtf: say.whenItWasSaid,
  occasion: say.onWhatOccasion,
  source: say.source,
  checkedAgainst: say.checkedAgainst,
})
export const eventLabels = said({
  title: say.whatHappened,
  edtf: say.whenItWasSaid,
  place: say.whereItHappened,
  status: say.howSureItIs,
  participants: say.whoTookPart,
  words: say.wordsDateCameFrom,
})
const gone = say.thisIsNotInRecord
export const factRefusals = said(
  {
    'not-allowed': say.youMayReadThisArticle,
    'no-such-article': say.thisArticleIsNotHere,
    'readers-see-it': say.readersSeeThisArticleAnd,
    'words-not-found': say.theseWordsDoNotStand,
    'no-such-entry': say.nobodyInRecordHasThis,
    'may-not-add': say.yourRoleHereDoesNot,
    'no-name': say.writeName,
    'no-such-event': gone,
    'no-title': say.sayWhatHappened,
    'somebody-twice': say.somebodyTookPartTwiceWrite,
  },
  edtfRefusals,
) satisfies Record<FactRefusal, string>
