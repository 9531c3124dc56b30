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
export const nothing = /* @__PURE__ */ words({
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

/** newsroom */
export const newsroom = /* @__PURE__ */ words({
  'en-GB': 'newsroom',
})

/** , {role}: your account */
export const roleYourAccount = /* @__PURE__ */ message<{ role: string | number }>({
  'en-GB': (given) => `, ${given.role}: your account`,
})

/** Sign out */
export const signOut = /* @__PURE__ */ words({
  'en-GB': 'Sign out',
})

/** Newsroom */
export const newsroom2 = /* @__PURE__ */ words({
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
