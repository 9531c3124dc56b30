// Made of newsroom.*.json by `npm run messages`: write there.
import { message, select, words } from '../../../base/messages.ts'

/** Pages */
export const pages = /* @__PURE__ */ words({
  'en-GB': 'Pages',
})

/** What stands: who you are, how to reach you, what you promise. A page is an article without a date: it is in no list and no feed, and can be searched for. */
export const pagesSays = /* @__PURE__ */ words({
  'en-GB': 'What stands: who you are, how to reach you, what you promise. A page is an article without a date: it is in no list and no feed, and can be searched for.',
})

/** Pages that readers look for */
export const expected = /* @__PURE__ */ words({
  'en-GB': 'Pages that readers look for',
})

/** Other pages */
export const otherPages = /* @__PURE__ */ words({
  'en-GB': 'Other pages',
})

/** No other pages yet. */
export const noOtherPages = /* @__PURE__ */ words({
  'en-GB': 'No other pages yet.',
})

/** Begin “{name}” */
export const beginThis = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Begin “${given.name}”`,
})

/** Not begun. It starts from a text of ours with its gaps marked. */
export const notBegunYet = /* @__PURE__ */ words({
  'en-GB': 'Not begun. It starts from a text of ours with its gaps marked.',
})

/** Another page */
export const beginAnother = /* @__PURE__ */ words({
  'en-GB': 'Another page',
})

/** Headline */
export const headline = /* @__PURE__ */ words({
  'en-GB': 'Headline',
})

/** Please give the page a headline. */
export const pleaseGiveHeadline = /* @__PURE__ */ words({
  'en-GB': 'Please give the page a headline.',
})

/** Add the page */
export const beginIt = /* @__PURE__ */ words({
  'en-GB': 'Add the page',
})

/** {state, select, draft {Draft, not public} public {Public} changed {Public, with changes that readers do not see yet} withdrawn {Withdrawn} other {{state}}} */
export const state = /* @__PURE__ */ message<{ state: 'changed' | 'draft' | (string & {}) | 'public' | 'withdrawn' }>({
  'en-GB': (given) => `${select({ 'draft': () => `Draft, not public`, 'public': () => `Public`, 'changed': () => `Public, with changes that readers do not see yet`, 'withdrawn': () => `Withdrawn`, 'other': () => `${given.state}` }, given.state)}`,
})

/** There is no section yet. A page belongs to one, which says who may publish it: add one in the settings first. */
export const noSectionYet = /* @__PURE__ */ words({
  'en-GB': 'There is no section yet. A page belongs to one, which says who may publish it: add one in the settings first.',
})

/** The site keeps that address for itself. Call the page something else; its address is made of its headline. */
export const addressReserved = /* @__PURE__ */ words({
  'en-GB': 'The site keeps that address for itself. Call the page something else; its address is made of its headline.',
})

/** Something else has that address: an article, another page or a section. Call the page something else. */
export const addressTaken = /* @__PURE__ */ words({
  'en-GB': 'Something else has that address: an article, another page or a section. Call the page something else.',
})

/** The page was not begun. Please try again. */
export const couldNotBegin = /* @__PURE__ */ words({
  'en-GB': 'The page was not begun. Please try again.',
})
