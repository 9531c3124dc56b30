// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Nothing has been published in {name} yet. */
export const nothingHasBeenPublishedIn = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nothing has been published in ${given.name} yet.`,
})

/** Nothing about {name} can be read at the moment. */
export const nothingAboutNameCanBe = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nothing about ${given.name} can be read at the moment.`,
})

/** Nothing by {name} has been published yet. */
export const nothingByNameHasBeen = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nothing by ${given.name} has been published yet.`,
})

/** Nothing was published in {name}. */
export const nothingWasPublishedInName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nothing was published in ${given.name}.`,
})

/** Archive */
export const archive = /* @__PURE__ */ words({
  'en-GB': 'Archive',
})

/** Everything */
export const everything = /* @__PURE__ */ words({
  'en-GB': 'Everything',
})

/** has published, month by month. */
export const hasPublishedMonthByMonth = /* @__PURE__ */ words({
  'en-GB': 'has published, month by month.',
})

/** Nothing has been published yet. */
export const nothingHasBeenPublishedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing has been published yet.',
})

/** Everything {name} has published. */
export const everythingNameHasPublished = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Everything ${given.name} has published.`,
})

/** Latest */
export const latest = /* @__PURE__ */ words({
  'en-GB': 'Latest',
})

/** Newest */
export const newest = /* @__PURE__ */ words({
  'en-GB': 'Newest',
})

/** Older articles */
export const olderArticles = /* @__PURE__ */ words({
  'en-GB': 'Older articles',
})

/** Pages of this list */
export const pagesOfThisList = /* @__PURE__ */ words({
  'en-GB': 'Pages of this list',
})
