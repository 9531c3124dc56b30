// Made of newsroom.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Revisions */
export const revisions = /* @__PURE__ */ words({
  'en-GB': 'Revisions',
})

/** Remove its text */
export const removeItsText = /* @__PURE__ */ words({
  'en-GB': 'Remove its text',
})

/** Why, in words for readers */
export const whyInWordsForReaders = /* @__PURE__ */ words({
  'en-GB': 'Why, in words for readers',
})

/** Remove for good */
export const removeForGood = /* @__PURE__ */ words({
  'en-GB': 'Remove for good',
})

/** Your role here does not include it. */
export const yourRoleHereDoesNot = /* @__PURE__ */ words({
  'en-GB': 'Your role here does not include it.',
})

/** There is no such version. */
export const thereIsNoSuchVersion = /* @__PURE__ */ words({
  'en-GB': 'There is no such version.',
})

/** Readers see this version now. Publish another first, or withdraw the article. */
export const readersSeeThisVersionNow = /* @__PURE__ */ words({
  'en-GB': 'Readers see this version now. Publish another first, or withdraw the article.',
})

/** Say why it is removed: readers see the reason in its place. */
export const sayWhyItIsRemoved = /* @__PURE__ */ words({
  'en-GB': 'Say why it is removed: readers see the reason in its place.',
})

/** Its text was removed before. */
export const itsTextWasRemovedBefore = /* @__PURE__ */ words({
  'en-GB': 'Its text was removed before.',
})

/** Published versions */
export const publishedVersions = /* @__PURE__ */ words({
  'en-GB': 'Published versions',
})

/** Every version stays for readers to see and to check. Removing one is for what the law demands: its text goes for good, its place in the log and your reason stay. */
export const everyVersionStaysForReaders = /* @__PURE__ */ words({
  'en-GB': 'Every version stays for readers to see and to check. Removing one is for what the law demands: its text goes for good, its place in the log and your reason stay.',
})

/** Its text was removed. */
export const itsTextWasRemoved = /* @__PURE__ */ words({
  'en-GB': 'Its text was removed.',
})

/** Removed: {because} */
export const removedBecause = /* @__PURE__ */ message<{ because: string | number }>({
  'en-GB': (given) => `Removed: ${given.because}`,
})

/** Version {number} */
export const versionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Version ${given.number}`,
})

/** Remove published versions */
export const mayRemoveVersions = /* @__PURE__ */ words({
  'en-GB': 'Remove published versions',
})

/** Version */
export const version = /* @__PURE__ */ words({
  'en-GB': 'Version',
})

/** Published */
export const published = /* @__PURE__ */ words({
  'en-GB': 'Published',
})

/** Headline */
export const headline = /* @__PURE__ */ words({
  'en-GB': 'Headline',
})

/** Nothing was published yet. */
export const nothingWasPublishedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing was published yet.',
})
