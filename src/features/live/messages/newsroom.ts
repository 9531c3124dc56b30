// Made of newsroom.*.json by `npm run messages`: write there.
import { words } from '../../../base/messages.ts'

/** This address tells open pages of the newsroom what changed; there is nothing to read at it. */
export const thisTellsOpenPages = /* @__PURE__ */ words({
  'en-GB': 'This address tells open pages of the newsroom what changed; there is nothing to read at it.',
})

/** As many pages as can be are told what changed already. This one is as new as when you opened it. */
export const tooManyPagesAreTold = /* @__PURE__ */ words({
  'en-GB': 'As many pages as can be are told what changed already. This one is as new as when you opened it.',
})

/** The newsroom is stopping. Ask again in a moment. */
export const newsroomIsStopping = /* @__PURE__ */ words({
  'en-GB': 'The newsroom is stopping. Ask again in a moment.',
})
