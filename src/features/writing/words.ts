import { said } from '../../base/messages.ts'
import {
  type ApproveRefusal,
  type CorrectingRefusal,
  type MoveRefusal,
  type PublicationSettingsRefusal,
  type PublishRefusal,
  type SaveRefusal,
  type StageName,
  stageCalled,
  type WithdrawRefusal,
} from '../articles/index.ts'
import type { PublicState } from './listed.ts'
import * as say from './messages/newsroom.ts'

const ways: Record<string, string | undefined> = said({
  writing: say.takeBackToWriting,
  'in-review': say.sendToReview,
  held: say.putOnHold,
  dropped: say.dropIt,
})

/** What moving a draft to this stage is called. */
export function moveCalled(to: StageName): string {
  return ways[to] ?? say.moveToStage({ stage: stageCalled(to) })
}

/** Where a draft that readers have not seen is, beside what they do see. */
const changes: Record<string, string | undefined> = said({
  writing: say.publishedChangesNotYetOut,
  'in-review': say.publishedChangesInReview,
  ready: say.publishedChangesReady,
})

/** How an article stands, in as few words as a list has room for: what it is for readers first. */
export function standing(state: PublicState, stage: StageName): string {
  switch (state) {
    case 'withdrawn':
      return say.withdrawnState()
    case 'public':
      return say.published()
    case 'public-with-changes':
      return changes[stage] ?? say.publishedChangesAtStage({ stage: stageCalled(stage) })
    case 'embargoed':
      return say.stageUnderEmbargo({ stage: stageCalled(stage) })
    case 'not-public':
      return stageCalled(stage)
  }
}

const gone = say.thisArticleIsNotHere

export const saveRefusals = said({
  'not-allowed': say.mayNotChange,
  'no-such-article': gone,
  'stale-save': say.somebodySavedThisArticleAfter,
  'no-such-author': say.somebodyInBylineIsNot,
  'no-such-section': say.thatSectionIsNotHere,
  'no-such-picture': say.thatPictureIsNotHere,
}) satisfies Record<SaveRefusal, string>

export const publishRefusals = said({
  'not-allowed': say.youMayNotPublishIn,
  'no-such-article': gone,
  'no-such-revision': say.thereIsNoSuchRevision,
  'not-the-approved-revision': say.anotherRevisionWasApprovedAnd,
  'not-the-newest-revision': say.somebodySavedThisArticleSince,
  'under-embargo': say.thisArticleIsUnderEmbargo,
  prevented: say.publicationIsPrevented,
  'on-hold': say.isOnHold,
  dropped: say.isDropped,
  'newer-is-public': say.newerIsPublic,
  'approval-given-up': say.approvalGivenUp,
  'blocked-by-desk': say.blockedByDeskCheck,
  'override-not-allowed': say.deskCheckFoundFaultsAnd,
  'picture-denied': say.pictureDenied,
  'address-reserved': say.addressReserved,
  'address-taken': say.addressTaken,
  'correction-says-nothing': say.noticeHasNoTextNothing,
  'correction-hides-the-error': say.correctionNeedsWhatArticleSaid,
  'nothing-to-correct-yet': say.readersHaveNotSeenThis,
}) satisfies Record<PublishRefusal | CorrectingRefusal, string>

export const approveRefusals = said({
  'not-allowed': say.youMayNotApproveIn,
  'no-such-article': gone,
  'not-the-newest-revision': say.approvingOldRevision,
}) satisfies Record<ApproveRefusal, string>

export const moveRefusals = said({
  'no-such-move': say.noSuchMove,
  'not-allowed': say.mayNotMove,
  'no-such-article': gone,
}) satisfies Record<MoveRefusal, string>

export const publicationSettingsRefusals = said({
  'not-allowed': say.youMayNotChangeThis,
  'no-such-article': gone,
  'scheduled-before': say.itIsScheduledBefore,
}) satisfies Record<PublicationSettingsRefusal, string>

export const withdrawRefusals = said({
  'not-allowed': say.youMayNotWithdrawArticles,
  'no-such-article': gone,
  'not-public': say.readersCannotSeeThisArticle,
  'reason-missing': say.pleaseSayWhyReadersWho,
}) satisfies Record<WithdrawRefusal, string>
