import { said } from '../../base/messages.ts'
import type { LookRefusal } from '../../platform/outward/look.ts'
import type { LookAskRefusal } from './looks/service.ts'
import * as say from './messages/newsroom.ts'
import type { SourceRefusal } from './service.ts'
import type { SourceKind } from './source.ts'

export const sourceKindNames = said({
  document: say.document,
  link: say.pageOnWeb,
  interview: say.interview,
  background: say.somebodyOnBackground,
}) satisfies Record<SourceKind, string>

export const sourceLabels = said({
  kind: say.whatItIs,
  title: say.sourceTitle,
  url: say.webAddress,
  seenOn: say.seenOn,
  storedHash: say.sha256OfWhatWas,
  reason: say.whyItIsNotNamed,
  note: say.privateNote,
})

const gone = say.thisIsNotInRecord
const notAllowed = say.yourRoleHereDoesNot

export const sourceRefusals = said({
  'not-allowed': notAllowed,
  'no-such-source': gone,
  'no-title': say.sayWhatOrWhoIt,
  'no-reason': say.sayForReadersWhyThis,
  'no-address': say.writeAddressOfPage,
}) satisfies Record<SourceRefusal, string>

/** What is said of a look that was not taken, or of one that found nothing. */
export const lookRefusals = said({
  'not-allowed': notAllowed,
  'no-such-source': gone,
  'no-address': say.writeAddressOfPageAnd,
  'already-asked': say.alreadyBeingLookedAt,
}) satisfies Record<LookAskRefusal, string>

export const lookProblems = said({
  'not-public': say.addressIsNotOnPublic,
  unreachable: say.nobodyAnsweredThere,
  'too-big': say.whatStandsThereIsLarger,
  'too-slow': say.itTookLongerThanTen,
  'too-many-redirects': say.itLedFromOneAddress,
}) satisfies Record<LookRefusal, string>
