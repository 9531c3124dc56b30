// Made of readers.*.json by `npm run messages`: write there.
import { words } from '../../../base/messages.ts'

/** More on this */
export const related = /* @__PURE__ */ words({
  'en-GB': 'More on this',
  'de': 'Mehr dazu',
})

/** Breaking */
export const breaking = /* @__PURE__ */ words({
  'en-GB': 'Breaking',
  'de': 'Eilmeldung',
})
