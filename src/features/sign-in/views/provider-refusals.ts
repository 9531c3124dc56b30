import { said } from '../../../base/messages.ts'
import * as say from '../messages/newsroom.ts'
import type { ProviderRefusal } from '../provider/provider.ts'

export const providerRefusals = said({
  'provider-off': say.providerIsOff,
  'provider-unreachable': say.providerDoesNotAnswer,
  'provider-wrong': say.providerAnswersWrongly,
  'provider-clock': say.providerClockDiffers,
  'provider-declined': say.providerDeclined,
  'provider-stale': say.providerDidNotAskAnew,
  'begin-again': say.thatTookTooLong,
  'mail-unproved': say.providerHasNotProvedMail,
  'mail-elsewhere': say.mailIsElsewhere,
  'not-on-the-staff': say.nobodyHereHasThatMail,
  'other-account': say.otherAccountIsKnown,
  'way-closed': say.roleDoesNotComeThatWay,
}) satisfies Record<ProviderRefusal, string>
