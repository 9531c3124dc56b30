// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Nothing was accepted together then. */
export const nothingWasAcceptedTogetherThen = /* @__PURE__ */ words({
  'en-GB': 'Nothing was accepted together then.',
})

/** Say what to do with the suggestion. */
export const sayWhatToDoWith = /* @__PURE__ */ words({
  'en-GB': 'Say what to do with the suggestion.',
})

/** {undone} removed. They wait again. */
export const undoneTogether = /* @__PURE__ */ message<{ undone: string | number }>({
  'en-GB': (given) => `${given.undone} removed. They wait again.`,
})

/** 0 accepted. */
export const noneAccepted = /* @__PURE__ */ words({
  'en-GB': '0 accepted.',
})

/** {count} accepted. <undo></undo> */
export const acceptedTogether: <Part>(given: { count: string | number; undo: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ count: string | number; undo: (inner: string) => unknown }>({
  'en-GB': (given) => [String(given.count), ' accepted. ', given.undo('')],
})

/** Undo<span> what was accepted together</span> */
export const undoWhatWasAcceptedTogether: <Part>(given: { span: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown }>({
  'en-GB': (given) => ['Undo', given.span(` what was accepted together`)],
})

/** {name} is not in the record. A reporter can add them. */
export const nameIsNotInRecord = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} is not in the record. A reporter can add them.`,
})

/** Name<span> of who is new</span> */
export const nameOfWhoIsNew: <Part>(given: { span: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown }>({
  'en-GB': (given) => ['Name', given.span(` of who is new`)],
})

/** Kind */
export const kindOfNew = /* @__PURE__ */ words({
  'en-GB': 'Kind',
})

/** Somebody else … */
export const somebodyElse = /* @__PURE__ */ words({
  'en-GB': 'Somebody else …',
})

/** <span>Somebody else: </span>A name of the record, or a part of it */
export const somebodyElseNameOfRecord: <Part>(given: { span: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown }>({
  'en-GB': (given) => [given.span(`Somebody else: `), 'A name of the record, or a part of it'],
})

/** What happened then ({edtf})? */
export const whatHappenedThenEdtf = /* @__PURE__ */ message<{ edtf: string | number }>({
  'en-GB': (given) => `What happened then (${given.edtf})?`,
})

/** Who is “{speaker}”? */
export const whoIsSpeaker = /* @__PURE__ */ message<{ speaker: string | number }>({
  'en-GB': (given) => `Who is “${given.speaker}”?`,
})

/** Who said it? */
export const whoSaidIt = /* @__PURE__ */ words({
  'en-GB': 'Who said it?',
})

/** Who is {name}? */
export const whoIs = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Who is ${given.name}?`,
})

/** What is {name}? */
export const whatIs = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `What is ${given.name}?`,
})

/** {name} (new in the record) */
export const nameNewInRecord = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} (new in the record)`,
})

/** Somebody new in the record */
export const somebodyNewInRecord = /* @__PURE__ */ words({
  'en-GB': 'Somebody new in the record',
})

/** Nothing waits. Suggestions come a moment after the draft is saved. */
export const nothingWaitsSuggestionsComeMoment = /* @__PURE__ */ words({
  'en-GB': 'Nothing waits. Suggestions come a moment after the draft is saved.',
})

/** Accept */
export const accept = /* @__PURE__ */ words({
  'en-GB': 'Accept',
})

/** {more, plural, one {# more comes} other {# more come}} when these are decided. */
export const moreComeThen = /* @__PURE__ */ message<{ more: number }>({
  'en-GB': (given) => `${plural('en-GB', given.more, { 'one': () => `${number('en-GB', given.more)} more comes`, 'other': () => `${number('en-GB', given.more)} more come` })} when these are decided.`,
})

/** Reject<span> this {kind}</span> */
export const rejectThisKind: <Part>(given: { span: (inner: string) => Part; kind: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; kind: string | number }>({
  'en-GB': (given) => ['Reject', given.span(` this ${given.kind}`)],
})

/** {count} suggested */
export const suggestedCounted = /* @__PURE__ */ message<{ count: string | number }>({
  'en-GB': (given) => `${given.count} suggested`,
})

/** {count, plural, one {One of them is sure. Look at its sentence, then accept it.} other {# of them are sure. Look through the sentences, then accept them together.}} */
export const sureCounted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `One of them is sure. Look at its sentence, then accept it.`, 'other': () => `${number('en-GB', given.count)} of them are sure. Look through the sentences, then accept them together.` })}`,
})

/** {count, plural, one {Accept it} other {Accept these #}} */
export const acceptSure = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `Accept it`, 'other': () => `Accept these ${number('en-GB', given.count)}` })}`,
})

/** Somebody has decided about this one already. */
export const somebodyHasDecidedAboutThis = /* @__PURE__ */ words({
  'en-GB': 'Somebody has decided about this one already.',
})

/** Say who it is. */
export const sayWhoItIs = /* @__PURE__ */ words({
  'en-GB': 'Say who it is.',
})
