// Made of newsroom.*.json by `npm run messages`: write there.
import { type Rich, rich, words } from '../../../base/messages.ts'

/** Write what the coverage is about. */
export const writeWhatCoverageIsAbout = /* @__PURE__ */ words({
  'en-GB': 'Write what the coverage is about.',
})

/** Untitled */
export const untitled = /* @__PURE__ */ words({
  'en-GB': 'Untitled',
})

/** As readers see it */
export const asReadersSeeIt = /* @__PURE__ */ words({
  'en-GB': 'As readers see it',
})

/** Storylines */
export const storylines = /* @__PURE__ */ words({
  'en-GB': 'Storylines',
})

/** Events */
export const events = /* @__PURE__ */ words({
  'en-GB': 'Events',
})

/** None yet. Events are confirmed on the Record page of an article, then added here. */
export const noneYetEventsAreConfirmed = /* @__PURE__ */ words({
  'en-GB': 'None yet. Events are confirmed on the Record page of an article, then added here.',
})

/** Add it */
export const addToStoryline = /* @__PURE__ */ words({
  'en-GB': 'Add it',
})

/** Articles */
export const articles = /* @__PURE__ */ words({
  'en-GB': 'Articles',
})

/** None yet. */
export const noneYet = /* @__PURE__ */ words({
  'en-GB': 'None yet.',
})

/** Remove<span> {item}</span> */
export const removeFromStoryline: <Part>(given: { span: (inner: string) => Part; item: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; item: string | number }>({
  'en-GB': (given) => ['Remove', given.span(` ${given.item}`)],
})

/** What it is about */
export const whatItIsAbout = /* @__PURE__ */ words({
  'en-GB': 'What it is about',
})

/** Save */
export const saveStoryline = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Not saved yet. What is wrong is said beside the field. */
export const notSavedYetWhatIs = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet. What is wrong is said beside the field.',
})

/** Add an event */
export const addEvent = /* @__PURE__ */ words({
  'en-GB': 'Add an event',
})

/** Add an article */
export const addArticle = /* @__PURE__ */ words({
  'en-GB': 'Add an article',
})

/** Its address, as readers or the newsroom see it. */
export const itsAddressAsReadersOr = /* @__PURE__ */ words({
  'en-GB': 'Its address, as readers or the newsroom see it.',
})

/** No storyline yet. Add the first one below. */
export const noStorylineYetAddFirst = /* @__PURE__ */ words({
  'en-GB': 'No storyline yet. Add the first one below.',
})

/** Add a storyline */
export const addStoryline = /* @__PURE__ */ words({
  'en-GB': 'Add a storyline',
})

/** Add */
export const addStorylineNow = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** Running coverage: events and articles that belong together. */
export const runningCoverageEventsAndArticles = /* @__PURE__ */ words({
  'en-GB': 'Running coverage: events and articles that belong together.',
})

/** Title */
export const title = /* @__PURE__ */ words({
  'en-GB': 'Title',
})

/** Summary */
export const summary = /* @__PURE__ */ words({
  'en-GB': 'Summary',
})

/** What a reader who comes new to it should know. */
export const whatReaderWhoComesNew = /* @__PURE__ */ words({
  'en-GB': 'What a reader who comes new to it should know.',
})

/** Part of */
export const partOf = /* @__PURE__ */ words({
  'en-GB': 'Part of',
})

/** Your role here does not include it. */
export const yourRoleHereDoesNot = /* @__PURE__ */ words({
  'en-GB': 'Your role here does not include it.',
})

/** This storyline is not here any more. */
export const thisStorylineIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'This storyline is not here any more.',
})

/** A storyline cannot be part of itself, nor of one that is part of it. */
export const storylineCannotBePartOf = /* @__PURE__ */ words({
  'en-GB': 'A storyline cannot be part of itself, nor of one that is part of it.',
})

/** No article has this address. Copy it from the article’s page. */
export const noArticleHasThisAddress = /* @__PURE__ */ words({
  'en-GB': 'No article has this address. Copy it from the article’s page.',
})

/** This event is not in the record any more. */
export const thisEventIsNotIn = /* @__PURE__ */ words({
  'en-GB': 'This event is not in the record any more.',
})

/** None */
export const partOfNone = /* @__PURE__ */ words({
  'en-GB': 'None',
})

/** Begun */
export const begun = /* @__PURE__ */ words({
  'en-GB': 'Begun',
})
