// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Suggested changes */
export const suggestedChanges = /* @__PURE__ */ words({
  'en-GB': 'Suggested changes',
})

/** Suggested changes to “{headline}” */
export const suggestedChangesOf = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Suggested changes to “${given.headline}”`,
})

/** Please write the words that you suggest. */
export const wordsAreMissing = /* @__PURE__ */ words({
  'en-GB': 'Please write the words that you suggest.',
})

/** <name></name>, <when></when> */
export const suggestedBy: <Part>(given: { name: (inner: string) => Part; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: (inner: string) => unknown; when: (inner: string) => unknown }>({
  'en-GB': (given) => [given.name(''), ', ', given.when('')],
})

/** A new paragraph */
export const newBlock = /* @__PURE__ */ words({
  'en-GB': 'A new paragraph',
})

/** Remove this paragraph */
export const goneBlock = /* @__PURE__ */ words({
  'en-GB': 'Remove this paragraph',
})

/** {line, select, headline {Headline} standfirst {Standfirst} other {Caption of the lead picture}} */
export const inLine = /* @__PURE__ */ message<{ line: 'headline' | (string & {}) | 'standfirst' }>({
  'en-GB': (given) => `${select({ 'headline': () => `Headline`, 'standfirst': () => `Standfirst`, 'other': () => `Caption of the lead picture` }, given.line)}`,
})

/** Set “{words}” otherwise */
export const otherMarks = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `Set “${given.words}” otherwise`,
})

/** Accept */
export const accept = /* @__PURE__ */ words({
  'en-GB': 'Accept',
})

/** Refuse */
export const refuse = /* @__PURE__ */ words({
  'en-GB': 'Refuse',
})

/** Take back */
export const takeBack = /* @__PURE__ */ words({
  'en-GB': 'Take back',
})

/** Accept this part */
export const acceptPart = /* @__PURE__ */ words({
  'en-GB': 'Accept this part',
})

/** Refuse this part */
export const refusePart = /* @__PURE__ */ words({
  'en-GB': 'Refuse this part',
})

/** Accept all */
export const acceptAll = /* @__PURE__ */ words({
  'en-GB': 'Accept all',
})

/** Refuse all */
export const refuseAll = /* @__PURE__ */ words({
  'en-GB': 'Refuse all',
})

/** Accept all of {name} */
export const acceptAllOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Accept all of ${given.name}`,
})

/** Refuse all of {name} */
export const refuseAllOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Refuse all of ${given.name}`,
})

/** With “Suggest” over the text (Alt+Shift+S), what you type in it, in the headline or in the standfirst is a suggestion: all of it stays as it is until somebody accepts it. */
export const howToSuggest = /* @__PURE__ */ words({
  'en-GB': 'With “Suggest” over the text (Alt+Shift+S), what you type in it, in the headline or in the standfirst is a suggestion: all of it stays as it is until somebody accepts it.',
})

/** All suggested changes, decided ones too */
export const allSuggested = /* @__PURE__ */ words({
  'en-GB': 'All suggested changes, decided ones too',
})

/** {count, plural, =0 {Nothing to decide} one {# change to decide about} other {# changes to decide about}} */
export const openChanges = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Nothing to decide`, 'one': () => `${number('en-GB', given.count)} change to decide about`, 'other': () => `${number('en-GB', given.count)} changes to decide about` })}`,
})

/** Decided */
export const decidedChanges = /* @__PURE__ */ words({
  'en-GB': 'Decided',
})

/** Accepted by {name}, <when></when> */
export const acceptedBy: <Part>(given: { name: string | number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: string | number; when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Accepted by ', String(given.name), ', ', given.when('')],
})

/** Refused by {name}, <when></when> */
export const refusedBy: <Part>(given: { name: string | number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: string | number; when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Refused by ', String(given.name), ', ', given.when('')],
})

/** Accepted: it is in the text now. */
export const accepted = /* @__PURE__ */ words({
  'en-GB': 'Accepted: it is in the text now.',
})

/** Refused: the text stays as it is. */
export const refusedNow = /* @__PURE__ */ words({
  'en-GB': 'Refused: the text stays as it is.',
})

/** Your suggestion is kept. */
export const suggestedNow = /* @__PURE__ */ words({
  'en-GB': 'Your suggestion is kept.',
})

/** All accepted: they are in the text now. */
export const allAccepted = /* @__PURE__ */ words({
  'en-GB': 'All accepted: they are in the text now.',
})

/** All refused: the text stays as it is. */
export const allRefused = /* @__PURE__ */ words({
  'en-GB': 'All refused: the text stays as it is.',
})

/** Those that stay open change words that are not there any more. */
export const someLeft = /* @__PURE__ */ words({
  'en-GB': 'Those that stay open change words that are not there any more.',
})

/** Suggest other words */
export const rewordAParagraph = /* @__PURE__ */ words({
  'en-GB': 'Suggest other words',
})

/** Paragraph or line */
export const whichParagraph = /* @__PURE__ */ words({
  'en-GB': 'Paragraph or line',
})

/** Choose */
export const choose = /* @__PURE__ */ words({
  'en-GB': 'Choose',
})

/** {line, select, headline {Headline: {words}} standfirst {Standfirst: {words}} other {Caption of the lead picture: {words}}} */
export const lineSays = /* @__PURE__ */ message<{ line: 'headline' | (string & {}) | 'standfirst'; words: string | number }>({
  'en-GB': (given) => `${select({ 'headline': () => `Headline: ${given.words}`, 'standfirst': () => `Standfirst: ${given.words}`, 'other': () => `Caption of the lead picture: ${given.words}` }, given.line)}`,
})

/** Your words */
export const otherWords = /* @__PURE__ */ words({
  'en-GB': 'Your words',
})

/** The text stays as it is until somebody accepts them. Bold words, links and notes come with scripts alone. */
export const otherWordsHint = /* @__PURE__ */ words({
  'en-GB': 'The text stays as it is until somebody accepts them. Bold words, links and notes come with scripts alone.',
})

/** Suggest this */
export const suggestThis = /* @__PURE__ */ words({
  'en-GB': 'Suggest this',
})

/** That paragraph is not there any more. */
export const paragraphIsGone = /* @__PURE__ */ words({
  'en-GB': 'That paragraph is not there any more.',
})

/** You may not suggest changes to this article. */
export const notAllowedToSuggest = /* @__PURE__ */ words({
  'en-GB': 'You may not suggest changes to this article.',
})

/** You may not decide about changes to this article. */
export const notAllowedToDecide = /* @__PURE__ */ words({
  'en-GB': 'You may not decide about changes to this article.',
})

/** There are as many suggested changes here as there can be. Decide about some first. */
export const tooManySuggested = /* @__PURE__ */ words({
  'en-GB': 'There are as many suggested changes here as there can be. Decide about some first.',
})

/** There is no such suggested change. */
export const noSuchChange = /* @__PURE__ */ words({
  'en-GB': 'There is no such suggested change.',
})

/** It was changed since it was shown. Please look at it again. */
export const changedSince = /* @__PURE__ */ words({
  'en-GB': 'It was changed since it was shown. Please look at it again.',
})

/** Somebody has decided about this already. */
export const alreadyDecided = /* @__PURE__ */ words({
  'en-GB': 'Somebody has decided about this already.',
})

/** The words that it changes are not there any more. */
export const wordsHaveChanged = /* @__PURE__ */ words({
  'en-GB': 'The words that it changes are not there any more.',
})

/** It could not be put into the text. Please try again. */
export const notKept = /* @__PURE__ */ words({
  'en-GB': 'It could not be put into the text. Please try again.',
})

/** This is no change that the newsroom can read. */
export const unreadable = /* @__PURE__ */ words({
  'en-GB': 'This is no change that the newsroom can read.',
})

/** somebody */
export const somebody = /* @__PURE__ */ words({
  'en-GB': 'somebody',
})
