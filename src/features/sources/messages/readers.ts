// Made of readers.*.json by `npm run messages`: write there.
import { message } from '../../../base/messages.ts'

/** , seen on {when} */
export const seenOnWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `, seen on ${given.when}`,
})

/**  (not named: {reason}) */
export const notNamedReason = /* @__PURE__ */ message<{ reason: string | number }>({
  'en-GB': (given) => ` (not named: ${given.reason})`,
})
