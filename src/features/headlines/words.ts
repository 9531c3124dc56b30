import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'
import type { ChoiceRefusal, ProposalRefusal } from './proposal.ts'

export const headlineRefusals = said({
  'not-allowed': say.mayNotPropose,
  'too-many': say.tooManyProposals,
  'no-such-proposal': say.proposalIsGone,
  'changed-meanwhile': say.headlineHasChanged,
  'not-kept': say.headlineWasNotKept,
}) satisfies Record<ProposalRefusal | ChoiceRefusal, string>

export const headlineNotices: Record<string, string> = said({
  proposed: say.headlineIsProposed,
  chosen: say.headlineIsChosen,
  dropped: say.headlineIsDropped,
})
