// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Search */
export const search = /* @__PURE__ */ words({
  'en-GB': 'Search',
  'de': 'Suche',
})

/** Words to search for */
export const wordsToSearchFor = /* @__PURE__ */ words({
  'en-GB': 'Words to search for',
  'de': 'Suchwörter',
})

/** Older results */
export const olderResults = /* @__PURE__ */ words({
  'en-GB': 'Older results',
  'de': 'Ältere Treffer',
})

/** Nothing with all of these words: {query}. Try fewer words, or the beginning of one. */
export const nothingFound = /* @__PURE__ */ message<{ query: string | number }>({
  'en-GB': (given) => `Nothing with all of these words: ${given.query}. Try fewer words, or the beginning of one.`,
  'de': (given) => `Nichts mit allen diesen Wörtern: ${given.query}. Versuchen Sie es mit weniger Wörtern oder mit dem Anfang eines Wortes.`,
})

/** Search: {query} */
export const searchFor = /* @__PURE__ */ message<{ query: string | number }>({
  'en-GB': (given) => `Search: ${given.query}`,
  'de': (given) => `Suche: ${given.query}`,
})

/** Pages of results */
export const pagesOfResults = /* @__PURE__ */ words({
  'en-GB': 'Pages of results',
  'de': 'Seiten der Treffer',
})
