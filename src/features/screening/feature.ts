import { defineFeature } from '../../assembly/feature.ts'
import { screeningEvents } from './events.ts'
import * as say from './messages/newsroom.ts'
import { screeningHandlers } from './newsroom-routes.tsx'
import { screeningPermissions } from './permissions.ts'
import { screeningRoutes } from './routes.ts'
import { createScreening, type Screening } from './service.ts'
import { holds, newestReplies } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    screening: Screening
  }
}

/** What is asked of a reply before anybody sees it: policies, word lists, spam. */
export const screening = defineFeature({
  name: 'screening',
  needs: ['settings', 'articles'],
  tables: ['reply_policies', 'word_lists', 'spam_words', 'spam_learnt'],
  service(given) {
    const made = createScreening({ ...given, holds: given.slots.all(holds) })
    given.pages.onChange((tags) => {
      if (tags.includes('site:screening')) made.forget()
    })
    return made
  },
  permissions: screeningPermissions,
  routes: [screeningRoutes],
  handlers(given) {
    const newest = given.slots.one(newestReplies)
    return screeningHandlers({ ...given, newestReplies: (most) => newest()(most) })
  },
  navigation: [{ name: say.replySettings, order: 4, route: screeningRoutes.site, isMore: true }],
  events: screeningEvents,
})
