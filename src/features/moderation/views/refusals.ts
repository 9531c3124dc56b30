import type { HouseRuleRefusal } from '../house-rules/rule.ts'
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

export const moveRefusals = {
  'not-allowed': 'Replies in this section are not yours to decide on.',
  'no-such-reply': 'This reply is no longer here.',
  'already-so': 'Somebody has already done that.',
  'no-such-move': 'A reply cannot be moved there.',
  'reason-missing': 'Please say why it is hidden: choose a house rule or write a reason. The writer can read it.',
  'no-such-rule': 'That house rule is not in force any more. Please choose another.',
  appealed: 'Its writer has appealed. Decide the appeal, under Appeals.',
  'edited-since': 'Its writer has changed it since you read it. Open the list again and read it anew.',
} as const satisfies Record<MoveRefusal, string>

export const undoRefusals = {
  'not-allowed': moveRefusals['not-allowed'],
  'no-such-reply': moveRefusals['no-such-reply'],
  'not-yours': 'Only whoever decided can undo it. You can decide anew.',
  'too-late': 'Ten seconds have passed. You can decide anew.',
  'moved-since': 'Somebody has decided again since. You can decide anew.',
  appealed: moveRefusals.appealed,
  stays: 'This cannot be undone here.',
} as const satisfies Record<UndoRefusal, string>

export const answerRefusals = {
  'not-allowed': 'Your role does not include answering readers.',
  'no-such-reply': moveRefusals['no-such-reply'],
  'not-published': 'Only a published reply can be answered. Approve it first.',
  'replies-closed': 'Replies to this article are closed.',
  'nothing-said': 'Please write your answer, in at most 5,000 characters.',
} as const satisfies Record<AnswerRefusal, string>

export const pickRefusals = {
  'not-allowed': moveRefusals['not-allowed'],
  'no-such-reply': moveRefusals['no-such-reply'],
  'not-published': 'Only a published reply can be picked. Approve it first.',
  'already-so': moveRefusals['already-so'],
} as const satisfies Record<PickRefusal, string>

export const dismissRefusals = {
  'not-allowed': moveRefusals['not-allowed'],
  'no-such-reply': moveRefusals['no-such-reply'],
  'already-so': 'It does not wait here any more: somebody has seen to it.',
} as const satisfies Record<DismissRefusal, string>

export const sendRefusals = {
  'not-allowed': moveRefusals['not-allowed'],
  'no-such-reply': moveRefusals['no-such-reply'],
  'not-published': 'Only a published reply can be sent to the reporters. Approve it first.',
} as const satisfies Record<SendRefusal, string>

export const appealDecisionRefusals = {
  'not-allowed': moveRefusals['not-allowed'],
  'no-such-reply': moveRefusals['no-such-reply'],
  'no-such-appeal': 'Nobody has appealed about this reply.',
  'decided-before': 'Somebody has decided this appeal already.',
  'your-own': 'You made the decision this appeal is about. Somebody else decides the appeal.',
  'nothing-said': 'Please say why. The writer reads it.',
} as const satisfies Record<AppealDecisionRefusal, string>

/** For the writer. What they typed is still in the form below it. */
export const appealRefusals = {
  'no-such-reply': 'This reply is no longer here.',
  'nothing-decided': 'There is nothing to appeal against: your reply is not kept from readers by a decision.',
  'appealed-before': 'You have appealed against this decision before, and one appeal is all there is.',
  'nothing-said': `Please say why the decision is wrong, in at most ${longestAppeal.toLocaleString('en')} characters.`,
} as const satisfies Record<AppealRefusal, string>

export const houseRuleRefusals = {
  'not-allowed': 'Your role does not include the house rules.',
  'no-such-rule': 'This rule is not here.',
  'too-many-rules': 'Twenty rules are in force, more than anybody reads. Retire one first.',
} as const satisfies Record<HouseRuleRefusal, string>
