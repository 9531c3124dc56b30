// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

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
