// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Somebody else changed this meanwhile */
export const somebodyElseChangedThisMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else changed this meanwhile',
})

/** Nothing of yours is saved yet: it stands in its form on this page. Save it again to replace theirs, or <link>leave theirs as it is</link>. */
export const nothingOfYoursIsSaved: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Nothing of yours is saved yet: it stands in its form on this page. Save it again to replace theirs, or ', given.link(`leave theirs as it is`), '.'],
})

/** nothing */
export const emptyText = /* @__PURE__ */ words({
  'en-GB': 'nothing',
})

/** Yours, not saved */
export const yoursNotSaved = /* @__PURE__ */ words({
  'en-GB': 'Yours, not saved',
})

/** {title} – {site} newsroom */
export const titleSiteNewsroom = /* @__PURE__ */ message<{ title: string | number; site: string | number }>({
  'en-GB': (given) => `${given.title} – ${given.site} newsroom`,
})

/** Skip to the content */
export const skipToContent = /* @__PURE__ */ words({
  'en-GB': 'Skip to the content',
})

/** {site} <span>newsroom</span> */
export const nameplate: <Part>(given: { site: string | number; span: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ site: string | number; span: (inner: string) => unknown }>({
  'en-GB': (given) => [String(given.site), ' ', given.span(`newsroom`)],
})

/** {name}<span>, {role}: your account</span> */
export const whoIsSignedIn: <Part>(given: { name: string | number; span: (inner: string) => Part; role: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ name: string | number; span: (inner: string) => unknown; role: string | number }>({
  'en-GB': (given) => [String(given.name), given.span(`, ${given.role}: your account`)],
})

/** Sign out */
export const signOut = /* @__PURE__ */ words({
  'en-GB': 'Sign out',
})

/** Newsroom */
export const partsOfNewsroom = /* @__PURE__ */ words({
  'en-GB': 'Newsroom',
})

/** More */
export const morePlaces = /* @__PURE__ */ words({
  'en-GB': 'More',
})

/** Menu */
export const allPlaces = /* @__PURE__ */ words({
  'en-GB': 'Menu',
})

/** {count, plural, =0 {Notices} one {Notices: # unread} other {Notices: # unread}} */
export const noticesUnread = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Notices`, 'one': () => `Notices: ${number('en-GB', given.count)} unread`, 'other': () => `Notices: ${number('en-GB', given.count)} unread` })}`,
})

/** {most}+ */
export const veryMany = /* @__PURE__ */ message<{ most: string | number }>({
  'en-GB': (given) => `${given.most}+`,
})

/** Not yours to open */
export const notYoursToOpen = /* @__PURE__ */ words({
  'en-GB': 'Not yours to open',
})

/** This is not yours to open */
export const thisIsNotYoursTo = /* @__PURE__ */ words({
  'en-GB': 'This is not yours to open',
})

/** Your role here does not include it. A publisher can change that under People. */
export const yourRoleHereDoesNot = /* @__PURE__ */ words({
  'en-GB': 'Your role here does not include it. A publisher can change that under People.',
})

/** The record */
export const record = /* @__PURE__ */ words({
  'en-GB': 'The record',
})

/** Names */
export const placeNames = /* @__PURE__ */ words({
  'en-GB': 'Names',
})

/** Storylines */
export const placeStorylines = /* @__PURE__ */ words({
  'en-GB': 'Storylines',
})

/** Sources */
export const placeSources = /* @__PURE__ */ words({
  'en-GB': 'Sources',
})

/** Not shown as asked, because this address asks for what is not here: {what}. */
export const leftOutOfAddress = /* @__PURE__ */ message<{ what: string | number }>({
  'en-GB': (given) => `Not shown as asked, because this address asks for what is not here: ${given.what}.`,
})

/** {what} “{text}” */
export const askedFor = /* @__PURE__ */ message<{ what: string | number; text: string | number }>({
  'en-GB': (given) => `${given.what} “${given.text}”`,
})

/** order */
export const orderOfList = /* @__PURE__ */ words({
  'en-GB': 'order',
})

/** its place in the list */
export const placeInList = /* @__PURE__ */ words({
  'en-GB': 'its place in the list',
})

/** Chosen */
export const chosenRows = /* @__PURE__ */ words({
  'en-GB': 'Chosen',
})

/** Choose {name} */
export const chooseRow = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Choose ${given.name}`,
})

/** All on this page */
export const allOnThisPage = /* @__PURE__ */ words({
  'en-GB': 'All on this page',
})

/** Show */
export const showList = /* @__PURE__ */ words({
  'en-GB': 'Show',
})

/** Show all */
export const everythingInList = /* @__PURE__ */ words({
  'en-GB': 'Show all',
})

/** Nothing like that. <link>Show all</link>. */
export const nothingLikeThatInList: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Nothing like that. ', given.link(`Show all`), '.'],
})

/** Nothing stands here any more. <link>To the first page</link>. */
export const nothingStandsHereAnyMore: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Nothing stands here any more. ', given.link(`To the first page`), '.'],
})

/** {count, plural, one {# in all} other {# in all}} */
export const inAll = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} in all`, 'other': () => `${number('en-GB', given.count)} in all` })}`,
})

/** Pages */
export const pagesOfList = /* @__PURE__ */ words({
  'en-GB': 'Pages',
})

/** First page */
export const firstPage = /* @__PURE__ */ words({
  'en-GB': 'First page',
})

/** Previous page */
export const previousPage = /* @__PURE__ */ words({
  'en-GB': 'Previous page',
})

/** Next page */
export const nextPage = /* @__PURE__ */ words({
  'en-GB': 'Next page',
})

/** Go to… */
export const goTo = /* @__PURE__ */ words({
  'en-GB': 'Go to…',
})
