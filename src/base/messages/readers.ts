// Made of readers.*.json by `npm run messages`: write there.
import { message, number, words } from '../messages.ts'

/** This does not name anything here. */
export const thisDoesNotNameAnything = /* @__PURE__ */ words({
  'en-GB': 'This does not name anything here.',
})

/** Please fill this in. */
export const pleaseFillThisIn = /* @__PURE__ */ words({
  'en-GB': 'Please fill this in.',
})

/** Please keep this to {max, number} characters. */
export const pleaseKeepThisToMax = /* @__PURE__ */ message<{ max: number }>({
  'en-GB': (given) => `Please keep this to ${number('en-GB', given.max)} characters.`,
})
