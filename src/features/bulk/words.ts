import { said } from '../../base/messages.ts'
import type { BulkRefusal } from './bulk.ts'
import * as say from './messages/newsroom.ts'

/** Why something was left as it is, after its name. */
export const bulkRefusals = said({
  'not-allowed': say.mayNot,
  'no-such-article': say.isGone,
  'no-such-item': say.isGone,
  'stale-save': say.somebodySaved,
  'no-such-author': say.authorIsGone,
  'no-such-section': say.sectionIsGone,
  'no-such-picture': say.pictureIsGone,
  'no-such-move': say.noSuchMove,
  'has-text': say.hasText,
  'no-text': say.hasNoText,
  'no-title': say.needsTitle,
  'no-such-person': say.personIsGone,
  'no-such-kind': say.kindIsGone,
  'changed-since': say.changedSince,
  'changed-meanwhile': say.changedSince,
  'too-many-topics': say.tooManyTopics,
  'was-published': say.wasPublished,
  'is-scheduled': say.isScheduled,
}) satisfies Record<BulkRefusal, string>
