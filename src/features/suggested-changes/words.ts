import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'
import type { DecideRefusal, SuggestRefusal } from './suggested-change.ts'

export const suggestRefusals = said({
  'not-allowed': say.notAllowedToSuggest,
  'too-many': say.tooManySuggested,
}) satisfies Record<SuggestRefusal, string>

export const decideRefusals = said({
  'not-allowed': say.notAllowedToDecide,
  'no-such-change': say.noSuchChange,
  'changed-since': say.changedSince,
  decided: say.alreadyDecided,
  'words-changed': say.wordsHaveChanged,
  'not-kept': say.notKept,
}) satisfies Record<DecideRefusal, string>

export const changeNotices: Record<string, string> = said({
  accepted: say.accepted,
  refused: say.refusedNow,
  suggested: say.suggestedNow,
  'all-accepted': say.allAccepted,
  'all-refused': say.allRefused,
  left: say.someLeft,
})
