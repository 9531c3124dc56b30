import { said } from '../../base/messages.ts'
import type { PictureRefusal } from './adding.ts'
import type { KeepBothRefusal, UseKeptRefusal } from './alike/alike.ts'
import type { ChangeRefusal, RightsRefusal } from './changing.ts'
import type { FramingRefusal } from './framing/framing.ts'
import * as say from './messages/newsroom.ts'
import type { Licence, PictureShape } from './picture.ts'
import type { OverruleRefusal } from './rights/rights.ts'
import type { RemovePictureRefusal, WithdrawPictureRefusal } from './taking-away.ts'

export const licenceNames: Readonly<Record<Licence, string>> = said({
  unknown: say.licenceUnknown,
  own: say.licenceOwn,
  agency: say.licenceAgency,
  'creative-commons': say.licenceCreativeCommons,
  handout: say.licenceHandout,
  screengrab: say.licenceScreengrab,
  courtesy: say.licenceCourtesy,
})

export const shapeNames: Readonly<Record<PictureShape, string>> = said({
  wide: say.wide,
  tall: say.tall,
  square: say.square,
})

export const useNames = said({ used: say.used, unused: say.unused, withdrawn: say.withdrawn })

/** Every reason a picture is turned down, in words. */
export const pictureRefusals = said({
  'not-allowed': say.youMayNotAddPictures,
  'not-a-picture': say.thatFileIsNotPicture,
  'too-large': say.pictureTooLarge,
  'too-many-pixels': say.thatPictureHasMoreThan,
  'alternative-text-missing': say.alternativeTextMissing,
  'credit-missing': say.creditMissing,
}) satisfies Record<PictureRefusal, string>

export const changeRefusals = said({
  'not-allowed': say.youMayNotAddPictures,
  'no-such-picture': say.noSuchPicture,
}) satisfies Record<ChangeRefusal, string>

export const rightsRefusals = said({
  'not-allowed': say.mayNotChangeRights,
  'no-such-picture': say.noSuchPicture,
  'ends-before-it-begins': say.endsBeforeItBegins,
}) satisfies Record<RightsRefusal, string>

export const framingRefusals = said({
  'not-allowed': say.mayNotFrame,
  'no-such-picture': say.noSuchPicture,
  'picture-withdrawn': say.alreadyWithdrawn,
  'crop-outside': say.cropOutside,
  'crop-too-small': say.cropTooSmall,
  'picture-moves': say.pictureMoves,
  'crop-incomplete': say.cropIncomplete,
}) satisfies Record<FramingRefusal | 'crop-incomplete', string>

export const alikeRefusals = said({
  'not-allowed': say.onlyOwnGivesWay,
  'no-such-picture': say.noSuchPicture,
  'is-used': say.isUsed,
  'is-in-revision': say.isInRevision,
  'not-alike': say.notAlike,
}) satisfies Record<KeepBothRefusal | UseKeptRefusal, string>

export const overruleRefusals = said({
  'not-allowed': say.mayNotOverrule,
  'no-such-picture': say.noSuchPicture,
  'reason-missing': say.reasonMissing,
  'not-used-there': say.notUsedThere,
  'picture-withdrawn': say.alreadyWithdrawn,
  'changed-meanwhile': say.rightsChangedMeanwhile,
}) satisfies Record<OverruleRefusal | 'changed-meanwhile', string>

export const withdrawPictureRefusals = said({
  'not-allowed': say.mayNotTakeAway,
  'no-such-picture': say.noSuchPicture,
  'reason-missing': say.reasonMissing,
  'picture-withdrawn': say.alreadyWithdrawn,
}) satisfies Record<WithdrawPictureRefusal, string>

export const removePictureRefusals = said({
  'not-allowed': say.mayNotTakeAway,
  'no-such-picture': say.noSuchPicture,
  'is-used': say.isUsed,
  'is-in-revision': say.isInRevision,
}) satisfies Record<RemovePictureRefusal, string>
