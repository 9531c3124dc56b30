import { defineFeature } from '../../assembly/feature.ts'
import * as say from './messages/newsroom.ts'
import { standingPageHandlers } from './newsroom-routes.tsx'
import { standingPageRoutes } from './routes.ts'
import { createStandingPages, type StandingPages } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    standingPages: StandingPages
  }
}

/** About us, Contact, Privacy and the like: articles without a date, at addresses of their own. */
export const standingPages = defineFeature({
  name: 'standingPages',
  needs: ['settings', 'articles'],
  service(given) {
    const made = createStandingPages(given)
    given.pages.onChange((tags) => {
      if (tags.includes('site')) made.forget()
    })
    return made
  },
  routes: [standingPageRoutes],
  handlers: standingPageHandlers,
  navigation: [{ name: say.pages, order: 6, isMore: true, route: standingPageRoutes.list }],
})
