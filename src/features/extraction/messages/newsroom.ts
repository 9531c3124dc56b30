// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, words } from '../../../base/messages.ts'

/** Too many texts are waiting to be read. Try again in a moment. */
export const tooManyTextsAreWaiting = /* @__PURE__ */ words({
  'en-GB': 'Too many texts are waiting to be read. Try again in a moment.',
})

/** The text took too long to read. Suggest on a part of it. */
export const textTookTooLongTo = /* @__PURE__ */ words({
  'en-GB': 'The text took too long to read. Suggest on a part of it.',
})

/** The text could not be read because the server is short of memory or may open no more files. Try again later. */
export const serverIsShort = /* @__PURE__ */ words({
  'en-GB': 'The text could not be read because the server is short of memory or may open no more files. Try again later.',
})

/** The text could not be read. Nothing in it was changed. */
export const textCouldNotBeRead = /* @__PURE__ */ words({
  'en-GB': 'The text could not be read. Nothing in it was changed.',
})

/** Language: {language} */
export const languageOfText = /* @__PURE__ */ message<{ language: string | number }>({
  'en-GB': (given) => `Language: ${given.language}`,
})

/** needs a dateline (--date) */
export const needsDatelineDate = /* @__PURE__ */ words({
  'en-GB': 'needs a dateline (--date)',
})

/** nobody named */
export const nobodyNamed = /* @__PURE__ */ words({
  'en-GB': 'nobody named',
})

/** {name}{count, plural, one {} other { (# times)}} */
export const nameWithCount = /* @__PURE__ */ message<{ name: string | number; count: number }>({
  'en-GB': (given) => `${given.name}${plural('en-GB', given.count, { 'one': () => ``, 'other': () => ` (${number('en-GB', given.count)} times)` })}`,
})

/** The text is not in English ({language}), so only its quotation marks were read. */
export const textIsNotInEnglish = /* @__PURE__ */ message<{ language: string | number }>({
  'en-GB': (given) => `The text is not in English (${given.language}), so only its quotation marks were read.`,
})
