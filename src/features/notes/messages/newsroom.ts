// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Write notes to colleagues beside articles */
export const mayWriteNotes = /* @__PURE__ */ words({
  'en-GB': 'Write notes to colleagues beside articles',
})

/** Please write what is to be said. */
export const noteSaysNothing = /* @__PURE__ */ words({
  'en-GB': 'Please write what is to be said.',
})

/** Notes */
export const notes = /* @__PURE__ */ words({
  'en-GB': 'Notes',
})

/** Notes on “{headline}” */
export const notesOfArticle = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Notes on “${given.headline}”`,
})

/** New note */
export const newNote = /* @__PURE__ */ words({
  'en-GB': 'New note',
})

/** For colleagues alone: no reader ever sees it. @ and a name tells that colleague. */
export const newNoteHint = /* @__PURE__ */ words({
  'en-GB': 'For colleagues alone: no reader ever sees it. @ and a name tells that colleague.',
})

/** Select words in the text, then Note (Alt+N), or write about the whole article. */
export const selectWordsThenNote = /* @__PURE__ */ words({
  'en-GB': 'Select words in the text, then Note (Alt+N), or write about the whole article.',
})

/** About the whole article */
export const aboutWholeArticle = /* @__PURE__ */ words({
  'en-GB': 'About the whole article',
})

/** About a paragraph */
export const aboutABlock = /* @__PURE__ */ words({
  'en-GB': 'About a paragraph',
})

/** Write note */
export const writeNote = /* @__PURE__ */ words({
  'en-GB': 'Write note',
})

/** Answer */
export const answer = /* @__PURE__ */ words({
  'en-GB': 'Answer',
})

/** Answer {name} */
export const answerThis = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Answer ${given.name}`,
})

/** Settle */
export const settle = /* @__PURE__ */ words({
  'en-GB': 'Settle',
})

/** Open again */
export const reopen = /* @__PURE__ */ words({
  'en-GB': 'Open again',
})

/** Send answer */
export const sendAnswer = /* @__PURE__ */ words({
  'en-GB': 'Send answer',
})

/** Settled by {name}, <when></when> */
export const settledBy: <Part>(given: { name: string | number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: string | number; when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Settled by ', String(given.name), ', ', given.when('')],
})

/** <name></name>, <when></when> */
export const saidBy: <Part>(given: { name: (inner: string) => Part; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: (inner: string) => unknown; when: (inner: string) => unknown }>({
  'en-GB': (given) => [given.name(''), ', ', given.when('')],
})

/** Settled */
export const settledNotes = /* @__PURE__ */ words({
  'en-GB': 'Settled',
})

/** {count, plural, =0 {No open notes} one {# open note} other {# open notes}} */
export const openNotes = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `No open notes`, 'one': () => `${number('en-GB', given.count)} open note`, 'other': () => `${number('en-GB', given.count)} open notes` })}`,
})

/** All notes, settled ones too */
export const allNotes = /* @__PURE__ */ words({
  'en-GB': 'All notes, settled ones too',
})

/** Your note is written. */
export const noteIsWritten = /* @__PURE__ */ words({
  'en-GB': 'Your note is written.',
})

/** Your answer is written. */
export const answerIsWritten = /* @__PURE__ */ words({
  'en-GB': 'Your answer is written.',
})

/** The note is settled. */
export const noteIsSettled = /* @__PURE__ */ words({
  'en-GB': 'The note is settled.',
})

/** The note is open again. */
export const noteIsOpenAgain = /* @__PURE__ */ words({
  'en-GB': 'The note is open again.',
})

/** You may not write notes beside this article. */
export const notAllowedToNote = /* @__PURE__ */ words({
  'en-GB': 'You may not write notes beside this article.',
})

/** There is no such note beside this article. */
export const noteIsGone = /* @__PURE__ */ words({
  'en-GB': 'There is no such note beside this article.',
})

/** There are as many notes here as there can be. Settle some first. */
export const tooManyNotes = /* @__PURE__ */ words({
  'en-GB': 'There are as many notes here as there can be. Settle some first.',
})

/** Notes to you */
export const notesForYou = /* @__PURE__ */ words({
  'en-GB': 'Notes to you',
})

/** No open note speaks to you. */
export const noNotesForYou = /* @__PURE__ */ words({
  'en-GB': 'No open note speaks to you.',
})

/** {count, plural, one {<b>#</b> open note speaks to you} other {<b>#</b> open notes speak to you}} */
export const notesSpeakToYou: <Part>(given: { count: number; b: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ count: number; b: (inner: string) => unknown }>({
  'en-GB': (given) => [plural('en-GB', given.count, { 'one': () => [given.b(`${number('en-GB', given.count)}`), ' open note speaks to you'], 'other': () => [given.b(`${number('en-GB', given.count)}`), ' open notes speak to you'] })],
})

/** somebody */
export const somebody = /* @__PURE__ */ words({
  'en-GB': 'somebody',
})

/** {name} wrote a note to you: {headline} */
export const mentionSubject = /* @__PURE__ */ message<{ name: string | number; headline: string | number }>({
  'en-GB': (given) => `${given.name} wrote a note to you: ${given.headline}`,
})

/** {name} answered a note of yours: {headline} */
export const answerSubject = /* @__PURE__ */ message<{ name: string | number; headline: string | number }>({
  'en-GB': (given) => `${given.name} answered a note of yours: ${given.headline}`,
})

/** What you are mentioned in */
export const mentionedIn = /* @__PURE__ */ words({
  'en-GB': 'What you are mentioned in',
})
