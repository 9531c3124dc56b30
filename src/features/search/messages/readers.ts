// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Search */
export const search = /* @__PURE__ */ words({
  'en-GB': 'Search',
})

/** Words to search for */
export const wordsToSearchFor = /* @__PURE__ */ words({
  'en-GB': 'Words to search for',
})

/** Older results */
export const olderResults = /* @__PURE__ */ words({
  'en-GB': 'Older results',
})

/** Nothing with all of these words: {query}. Try fewer words, or the beginning of one. */
export const nothingWithAllOfThese = /* @__PURE__ */ message<{ query: string | number }>({
  'en-GB': (given) => `Nothing with all of these words: ${given.query}. Try fewer words, or the beginning of one.`,
})

/** Search: {query} */
export const searchQuery = /* @__PURE__ */ message<{ query: string | number }>({
  'en-GB': (given) => `Search: ${given.query}`,
})

/** Pages of results */
export const pagesOfResults = /* @__PURE__ */ words({
  'en-GB': 'Pages of results',
})
