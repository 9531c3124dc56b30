import { said } from '../../../base/messages.ts'
import type { HouseRuleRefusal } from '../house-rules/rule.ts'
import * as say from '../messages/newsroom.ts'
import * as sayToReaders from '../messages/readers.ts'
import {
  type AnswerRefusal,
  type AppealDecisionRefusal,
  type AppealRefusal,
  type DismissRefusal,
  longestAppeal,
  type MoveRefusal,
  type PickRefusal,
  type SendRefusal,
  type UndoRefusal,
} from '../rules.ts'

export const moveRefusals = said({
  'not-allowed': say.repliesInThisSectionAre,
  'no-such-reply': say.thisReplyIsNoLonger,
  'already-so': say.somebodyHasAlreadyDoneThat,
  'no-such-move': say.replyCannotBeMovedThere,
  'reason-missing': say.pleaseSayWhyItIs,
  'no-such-rule': say.thatHouseRuleIsNot,
  appealed: say.itsWriterHasAppealedDecide,
  'edited-since': say.itsWriterHasChangedIt,
}) satisfies Record<MoveRefusal, string>

export const undoRefusals = said({
  'not-allowed': () => moveRefusals['not-allowed'],
  'no-such-reply': () => moveRefusals['no-such-reply'],
  'not-yours': say.onlyWhoeverDecidedCanUndo,
  'too-late': say.tenSecondsHavePassedYou,
  'moved-since': say.somebodyHasDecidedAgainSince,
  appealed: () => moveRefusals.appealed,
  stays: say.thisCannotBeUndoneHere,
}) satisfies Record<UndoRefusal, string>

export const answerRefusals = said({
  'not-allowed': say.mayNotAnswer,
  'no-such-reply': () => moveRefusals['no-such-reply'],
  'not-published': say.onlyPublishedIsAnswered,
  'replies-closed': say.repliesToThisArticleAre,
  'nothing-said': say.pleaseWriteYourAnswerIn,
}) satisfies Record<AnswerRefusal, string>

export const pickRefusals = said({
  'not-allowed': () => moveRefusals['not-allowed'],
  'no-such-reply': () => moveRefusals['no-such-reply'],
  'not-published': say.onlyPublishedIsPicked,
  'already-so': () => moveRefusals['already-so'],
}) satisfies Record<PickRefusal, string>

export const dismissRefusals = said({
  'not-allowed': () => moveRefusals['not-allowed'],
  'no-such-reply': () => moveRefusals['no-such-reply'],
  'already-so': say.itDoesNotWaitHere,
}) satisfies Record<DismissRefusal, string>

export const sendRefusals = said({
  'not-allowed': () => moveRefusals['not-allowed'],
  'no-such-reply': () => moveRefusals['no-such-reply'],
  'not-published': say.onlyPublishedIsSentOn,
}) satisfies Record<SendRefusal, string>

export const appealDecisionRefusals = said({
  'not-allowed': () => moveRefusals['not-allowed'],
  'no-such-reply': () => moveRefusals['no-such-reply'],
  'no-such-appeal': say.nobodyHasAppealedAboutThis,
  'decided-before': say.somebodyHasDecidedThisAppeal,
  'your-own': say.youMadeDecisionThisAppeal,
  'nothing-said': say.pleaseSayWhyWriterReads,
}) satisfies Record<AppealDecisionRefusal, string>

/** For the writer. What they typed is still in the form below it. */
export const appealRefusals = said({
  'no-such-reply': sayToReaders.replyIsGone,
  'nothing-decided': sayToReaders.nothingToAppeal,
  'appealed-before': sayToReaders.appealedBefore,
  'nothing-said': () => sayToReaders.sayWhyItIsWrong({ max: longestAppeal }),
}) satisfies Record<AppealRefusal, string>

export const houseRuleRefusals = said({
  'not-allowed': say.mayNotChangeRules,
  'no-such-rule': say.thisRuleIsNotHere,
  'too-many-rules': say.twentyRulesAreInForce,
}) satisfies Record<HouseRuleRefusal, string>
