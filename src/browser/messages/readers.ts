// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../../base/messages.ts'

/** 1 new reply – show it */
export const n1NewReplyShowIt = /* @__PURE__ */ words({
  'en-GB': '1 new reply – show it',
})

/** {arrived} new replies – show them */
export const arrivedNewRepliesShowThem = /* @__PURE__ */ message<{ arrived: string | number }>({
  'en-GB': (given) => `${given.arrived} new replies – show them`,
})
