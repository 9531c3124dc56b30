// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../messages.ts'

/** This does not name anything here. */
export const thisDoesNotNameAnything = /* @__PURE__ */ words({
  'en-GB': 'This does not name anything here.',
})

/** Please fill this in. */
export const pleaseFillThisIn = /* @__PURE__ */ words({
  'en-GB': 'Please fill this in.',
})

/** Please keep this to {max} characters. */
export const pleaseKeepThisToMax = /* @__PURE__ */ message<{ max: string | number }>({
  'en-GB': (given) => `Please keep this to ${given.max} characters.`,
})
