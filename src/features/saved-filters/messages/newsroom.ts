// Made of newsroom.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Saved */
export const savedFilters = /* @__PURE__ */ words({
  'en-GB': 'Saved',
})

/** Save this by a name */
export const saveWhatIsAsked = /* @__PURE__ */ words({
  'en-GB': 'Save this by a name',
})

/** Name */
export const nameOfFilter = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** Save */
export const saveFilter = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Remove “{name}” */
export const forgetFilter = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Remove “${given.name}”`,
})

/** Please give it a name. */
export const pleaseNameIt = /* @__PURE__ */ words({
  'en-GB': 'Please give it a name.',
})
