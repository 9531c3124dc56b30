// Made of newsroom.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** A flood of replies */
export const floodOfReplies = /* @__PURE__ */ words({
  'en-GB': 'A flood of replies',
})

/** More replies are coming to one article than its policy lets through at once, so every further one is held:  {article}  They wait in the newsroom under Replies. You can hold all replies there or close the article. While it lasts, this is told at most once an hour.  */
export const moreRepliesAreComingTo = /* @__PURE__ */ message<{ article: string | number }>({
  'en-GB': (given) => `More replies are coming to one article than its policy lets through at once, so every further one is held:

${given.article}

They wait in the newsroom under Replies. You can hold all replies there or close the article. While it lasts, this is told at most once an hour.
`,
})
