// Made of newsroom.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Too many texts are waiting to be read. Try again in a moment. */
export const tooManyTextsAreWaiting = /* @__PURE__ */ words({
  'en-GB': 'Too many texts are waiting to be read. Try again in a moment.',
})

/** The text took too long to read. Suggest on a part of it. */
export const textTookTooLongTo = /* @__PURE__ */ words({
  'en-GB': 'The text took too long to read. Suggest on a part of it.',
})

/** The text could not be read because the server is short of memory or may open no more files. Try again later. */
export const textCouldNotBeRead = /* @__PURE__ */ words({
  'en-GB': 'The text could not be read because the server is short of memory or may open no more files. Try again later.',
})

/** The text could not be read. Nothing in it was changed. */
export const textCouldNotBeRead2 = /* @__PURE__ */ words({
  'en-GB': 'The text could not be read. Nothing in it was changed.',
})

/** Language: {language} */
export const languageLanguage = /* @__PURE__ */ message<{ language: string | number }>({
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

/**  ({count} times) */
export const countTimes = /* @__PURE__ */ message<{ count: string | number }>({
  'en-GB': (given) => ` (${given.count} times)`,
})

/** The text is not in English ({language}), so only its quotation marks were read. */
export const textIsNotInEnglish = /* @__PURE__ */ message<{ language: string | number }>({
  'en-GB': (given) => `The text is not in English (${given.language}), so only its quotation marks were read.`,
})
