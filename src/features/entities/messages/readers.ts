// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** since {when} */
export const sinceWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `since ${given.when}`,
})

/** until {when} */
export const untilWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `until ${given.when}`,
})

/** no dates known */
export const noDatesKnown = /* @__PURE__ */ words({
  'en-GB': 'no dates known',
})
