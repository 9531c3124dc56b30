// Made of newsroom.*.json by `npm run messages`: write there.
import { words } from '../../../base/messages.ts'

/** Decide about replies */
export const mayModerateReplies = /* @__PURE__ */ words({
  'en-GB': 'Decide about replies',
})
