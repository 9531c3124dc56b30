import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'
import type { StorylineRefusal } from './service.ts'

export const storylineLabels = said({ title: say.title, summary: say.summary, partOf: say.partOf })

export const storylineRefusals = said({
  'not-allowed': say.yourRoleHereDoesNot,
  'no-such-storyline': say.thisStorylineIsNotHere,
  'no-title': say.writeWhatCoverageIsAbout,
  'goes-in-a-circle': say.storylineCannotBePartOf,
  'no-such-article': say.noArticleHasThisAddress,
  'no-such-event': say.thisEventIsNotIn,
}) satisfies Record<StorylineRefusal, string>
