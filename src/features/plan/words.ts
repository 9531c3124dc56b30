import { said } from '../../base/messages.ts'
import type { BeginRefusal } from './beginning.ts'
import type { Asking, ItemState, Priority } from './item.ts'
import * as say from './messages/newsroom.ts'
import type { ItemRefusal } from './planning.ts'

export const itemRefusals = said({
  'not-allowed': say.mayNotChangeThis,
  'no-such-item': say.isNotInPlan,
  'has-text': say.hasTextDropArticle,
  'no-title': say.pleaseSayWhatItIs,
  'no-such-section': say.thatSectionIsNotHere,
  'no-such-person': say.thatPersonIsNotHere,
  'no-such-kind': say.noKindLikeThat,
}) satisfies Record<ItemRefusal, string>

export const beginRefusals = said({
  'not-allowed': say.mayNotWriteThere,
  'no-such-item': say.isNotInPlan,
  'item-is-dropped': say.itIsDropped,
  'no-such-author': say.thatPersonIsNotHere,
  'no-such-section': say.thatSectionIsNotHere,
  'no-such-picture': say.isNotInPlan,
}) satisfies Record<BeginRefusal, string>

export const itemLabels = said({
  title: say.title,
  sectionId: say.section,
  kind: say.kind,
  assigned: say.assigned,
  commissionedBy: say.commissionedBy,
  dueAt: say.textDue,
  out: say.meantToBeOut,
  length: say.commissionedLength,
  priority: say.priority,
  legal: say.legalRead,
  pictures: say.pictures,
  isSensitive: say.sensitive,
  brief: say.brief,
  notes: say.productionNotes,
})

export const priorityCalled = said({
  '-1': say.canWait,
  '0': say.usualPriority,
  '1': say.highPriority,
  '2': say.urgent,
}) satisfies Record<`${Priority}`, string>

export const askingCalled = said({ no: say.notNeeded, needed: say.isNeeded, done: say.isDone }) satisfies Record<
  Asking,
  string
>

export const stateCalled = said({ open: say.inProduction, out: say.isOut, dropped: say.isDropped }) satisfies Record<
  ItemState,
  string
>
