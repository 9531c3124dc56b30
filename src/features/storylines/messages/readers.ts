// Made of readers.*.json by `npm run messages`: write there.
import { type Rich, rich, words } from '../../../base/messages.ts'

/** Stories */
export const stories = /* @__PURE__ */ words({
  'en-GB': 'Stories',
  'de': 'Dossiers',
})

/** What this paper follows over time: what happened, and every article about it. */
export const whatWeFollow = /* @__PURE__ */ words({
  'en-GB': 'What this paper follows over time: what happened, and every article about it.',
  'de': 'Was diese Zeitung über längere Zeit verfolgt: was geschah, und jeder Artikel darüber.',
})

/** There are none yet. */
export const thereAreNoneYet = /* @__PURE__ */ words({
  'en-GB': 'There are none yet.',
  'de': 'Noch gibt es keine.',
})

/** Earlier stories */
export const earlierStories = /* @__PURE__ */ words({
  'en-GB': 'Earlier stories',
  'de': 'Frühere Dossiers',
})

/** Pages of stories */
export const pagesOfStories = /* @__PURE__ */ words({
  'en-GB': 'Pages of stories',
  'de': 'Seiten der Dossiers',
})

/** The story so far: <title></title> */
export const storySoFarOf: <Part>(given: { title: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ title: (inner: string) => unknown }>({
  'en-GB': (given) => ['The story so far: ', given.title('')],
  'de': (given) => ['Was bisher geschah: ', given.title('')],
})

/** The story so far */
export const storySoFar = /* @__PURE__ */ words({
  'en-GB': 'The story so far',
  'de': 'Was bisher geschah',
})

/** The whole story */
export const wholeStory = /* @__PURE__ */ words({
  'en-GB': 'The whole story',
  'de': 'Das ganze Dossier',
})

/** The whole story, from its beginning */
export const wholeStoryFromItsBeginning = /* @__PURE__ */ words({
  'en-GB': 'The whole story, from its beginning',
  'de': 'Das ganze Dossier, von Anfang an',
})

/** What happened */
export const whatHappened = /* @__PURE__ */ words({
  'en-GB': 'What happened',
  'de': 'Was geschah',
})

/** Parts of it */
export const partsOfIt = /* @__PURE__ */ words({
  'en-GB': 'Parts of it',
  'de': 'Teile davon',
})

/** Articles */
export const articles = /* @__PURE__ */ words({
  'en-GB': 'Articles',
  'de': 'Artikel',
})

/** Newest */
export const newest = /* @__PURE__ */ words({
  'en-GB': 'Newest',
  'de': 'Neueste',
})

/** Older articles */
export const olderArticles = /* @__PURE__ */ words({
  'en-GB': 'Older articles',
  'de': 'Ältere Artikel',
})

/** The story */
export const story = /* @__PURE__ */ words({
  'en-GB': 'The story',
  'de': 'Das Dossier',
})

/** Pages of articles */
export const pagesOfArticles = /* @__PURE__ */ words({
  'en-GB': 'Pages of articles',
  'de': 'Seiten der Artikel',
})
