// Made of newsroom.*.json by `npm run messages`: write there.
import { words } from '../../../base/messages.ts'

/** The article has no headline: no revision is made until it has one. */
export const headlineIsMissing = /* @__PURE__ */ words({
  'en-GB': 'The article has no headline: no revision is made until it has one.',
})

/** Something in the text cannot be kept as a revision. Your words are all here. */
export const textCannotBeKept = /* @__PURE__ */ words({
  'en-GB': 'Something in the text cannot be kept as a revision. Your words are all here.',
})

/** This is where the editor and the newsroom tell each other what is written. */
export const openThisInTheEditor = /* @__PURE__ */ words({
  'en-GB': 'This is where the editor and the newsroom tell each other what is written.',
})
