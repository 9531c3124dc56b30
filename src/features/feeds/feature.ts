import { defineFeature } from '../../assembly/feature.ts'
import { toldOf } from '../articles/index.ts'
import { feedHandlers } from './reader-routes.ts'
import { feedRoutes } from './routes.ts'
import { feedsOf, mapped } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    feeds: undefined
  }
}

/** RSS, sitemaps: what machines read of a site. */
export const feeds = defineFeature({
  name: 'feeds',
  needs: ['articles', 'frontPages', 'settings', 'history'],
  service: () => undefined,
  routes: [feedRoutes],
  handlers(given) {
    const { slots, history } = given
    const notices = slots.one(toldOf)
    return feedHandlers({
      ...{ ...given, notices: (id) => notices()(id), checkpoint: history.head },
      also: slots.all(feedsOf).flat(),
      mapped: slots.all(mapped),
    })
  },
})
