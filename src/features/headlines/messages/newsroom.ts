// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Proposed headlines */
export const proposedHeadlines = /* @__PURE__ */ words({
  'en-GB': 'Proposed headlines',
})

/** Headlines proposed for “{headline}” */
export const proposedHeadlinesOf = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Headlines proposed for “${given.headline}”`,
})

/** <name></name>, <when></when> */
export const proposedBy: <Part>(given: { name: (inner: string) => Part; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: (inner: string) => unknown; when: (inner: string) => unknown }>({
  'en-GB': (given) => [given.name(''), ', ', given.when('')],
})

/** Somebody */
export const somebody = /* @__PURE__ */ words({
  'en-GB': 'Somebody',
})

/** This is the headline. */
export const isTheHeadline = /* @__PURE__ */ words({
  'en-GB': 'This is the headline.',
})

/** Make it the headline */
export const chooseHeadline = /* @__PURE__ */ words({
  'en-GB': 'Make it the headline',
})

/** Make “{words}” the headline */
export const chooseThisHeadline = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `Make “${given.words}” the headline`,
})

/** Remove */
export const dropHeadline = /* @__PURE__ */ words({
  'en-GB': 'Remove',
})

/** Remove “{words}” */
export const dropThisHeadline = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `Remove “${given.words}”`,
})

/** Another headline */
export const anotherHeadline = /* @__PURE__ */ words({
  'en-GB': 'Another headline',
})

/** Propose */
export const proposeHeadline = /* @__PURE__ */ words({
  'en-GB': 'Propose',
})

/** Nobody has proposed another headline yet. */
export const nothingProposedYet = /* @__PURE__ */ words({
  'en-GB': 'Nobody has proposed another headline yet.',
})

/** Readers see none of these until one of them is the headline. */
export const onlyForColleagues = /* @__PURE__ */ words({
  'en-GB': 'Readers see none of these until one of them is the headline.',
})

/** Back to the text */
export const backToText = /* @__PURE__ */ words({
  'en-GB': 'Back to the text',
})

/** Please write a headline to propose. */
export const pleaseWriteAHeadline = /* @__PURE__ */ words({
  'en-GB': 'Please write a headline to propose.',
})

/** You may not propose or choose headlines for this article. */
export const mayNotPropose = /* @__PURE__ */ words({
  'en-GB': 'You may not propose or choose headlines for this article.',
})

/** There are as many proposed headlines as an article can have. Remove one first. */
export const tooManyProposals = /* @__PURE__ */ words({
  'en-GB': 'There are as many proposed headlines as an article can have. Remove one first.',
})

/** That headline is not proposed any more. */
export const proposalIsGone = /* @__PURE__ */ words({
  'en-GB': 'That headline is not proposed any more.',
})

/** Somebody changed the headline meanwhile, so nothing was chosen. Look at what it is now, and choose again. */
export const headlineHasChanged = /* @__PURE__ */ words({
  'en-GB': 'Somebody changed the headline meanwhile, so nothing was chosen. Look at what it is now, and choose again.',
})

/** The headline could not be put into the text just now. Please choose again. */
export const headlineWasNotKept = /* @__PURE__ */ words({
  'en-GB': 'The headline could not be put into the text just now. Please choose again.',
})

/** Proposed. */
export const headlineIsProposed = /* @__PURE__ */ words({
  'en-GB': 'Proposed.',
})

/** It is the headline now. The one before stays among those proposed. */
export const headlineIsChosen = /* @__PURE__ */ words({
  'en-GB': 'It is the headline now. The one before stays among those proposed.',
})

/** Removed. */
export const headlineIsDropped = /* @__PURE__ */ words({
  'en-GB': 'Removed.',
})
