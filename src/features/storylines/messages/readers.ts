// Made of readers.*.json by `npm run messages`: write there.
import { words } from '../../../base/messages.ts'

/** Stories */
export const stories = /* @__PURE__ */ words({
  'en-GB': 'Stories',
})

/** What this paper follows over time: what happened, and every article about it. */
export const whatThisPaperFollowsOver = /* @__PURE__ */ words({
  'en-GB': 'What this paper follows over time: what happened, and every article about it.',
})

/** There are none yet. */
export const thereAreNoneYet = /* @__PURE__ */ words({
  'en-GB': 'There are none yet.',
})

/** Earlier stories */
export const earlierStories = /* @__PURE__ */ words({
  'en-GB': 'Earlier stories',
})

/** Pages of stories */
export const pagesOfStories = /* @__PURE__ */ words({
  'en-GB': 'Pages of stories',
})

/** The story so far: */
export const storySoFar = /* @__PURE__ */ words({
  'en-GB': 'The story so far:',
})

/** The story so far */
export const storySoFar2 = /* @__PURE__ */ words({
  'en-GB': 'The story so far',
})

/** The whole story */
export const wholeStory = /* @__PURE__ */ words({
  'en-GB': 'The whole story',
})

/** The whole story, from its beginning */
export const wholeStoryFromItsBeginning = /* @__PURE__ */ words({
  'en-GB': 'The whole story, from its beginning',
})

/** What happened */
export const whatHappened = /* @__PURE__ */ words({
  'en-GB': 'What happened',
})

/** Parts of it */
export const partsOfIt = /* @__PURE__ */ words({
  'en-GB': 'Parts of it',
})

/** Articles */
export const articles = /* @__PURE__ */ words({
  'en-GB': 'Articles',
})

/** Newest */
export const newest = /* @__PURE__ */ words({
  'en-GB': 'Newest',
})

/** Older articles */
export const olderArticles = /* @__PURE__ */ words({
  'en-GB': 'Older articles',
})

/** The story */
export const story = /* @__PURE__ */ words({
  'en-GB': 'The story',
})

/** Pages of articles */
export const pagesOfArticles = /* @__PURE__ */ words({
  'en-GB': 'Pages of articles',
})
