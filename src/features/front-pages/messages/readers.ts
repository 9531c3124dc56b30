// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Nothing has been published in {name} yet. */
export const nothingInSection = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nothing has been published in ${given.name} yet.`,
  'de': (given) => `In ${given.name} ist noch nichts erschienen.`,
})

/** Nothing about {name} can be read at the moment. */
export const nothingOnTopic = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nothing about ${given.name} can be read at the moment.`,
  'de': (given) => `Zu ${given.name} ist zurzeit nichts zu lesen.`,
})

/** Nothing by {name} has been published yet. */
export const nothingByAuthor = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nothing by ${given.name} has been published yet.`,
  'de': (given) => `Von ${given.name} ist noch nichts erschienen.`,
})

/** Nothing was published in {name}. */
export const nothingInMonth = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nothing was published in ${given.name}.`,
  'de': (given) => `Im Zeitraum ${given.name} ist nichts erschienen.`,
})

/** Archive */
export const archive = /* @__PURE__ */ words({
  'en-GB': 'Archive',
  'de': 'Archiv',
})

/** Everything <name></name> has published, month by month. */
export const everythingMonthByMonth: <Part>(given: { name: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: (inner: string) => unknown }>({
  'en-GB': (given) => ['Everything ', given.name(''), ' has published, month by month.'],
  'de': (given) => ['Alles, was bei ', given.name(''), ' erschienen ist, Monat für Monat.'],
})

/** Nothing has been published yet. */
export const nothingHasBeenPublishedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing has been published yet.',
  'de': 'Es ist noch nichts erschienen.',
})

/** Everything {name} has published. */
export const everythingNameHasPublished = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Everything ${given.name} has published.`,
  'de': (given) => `Alles, was bei ${given.name} erschienen ist.`,
})

/** Latest */
export const latest = /* @__PURE__ */ words({
  'en-GB': 'Latest',
  'de': 'Aktuell',
})

/** Newest */
export const newest = /* @__PURE__ */ words({
  'en-GB': 'Newest',
  'de': 'Neueste',
})

/** Older articles */
export const olderArticles = /* @__PURE__ */ words({
  'en-GB': 'Older articles',
  'de': 'Ältere Artikel',
})

/** Pages of this list */
export const pagesOfThisList = /* @__PURE__ */ words({
  'en-GB': 'Pages of this list',
  'de': 'Seiten dieser Liste',
})

/** More from <name></name> */
export const moreFromSection: <Part>(given: { name: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: (inner: string) => unknown }>({
  'en-GB': (given) => ['More from ', given.name('')],
  'de': (given) => ['Mehr aus ', given.name('')],
})
