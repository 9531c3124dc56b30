import { defineFeature } from '../../assembly/feature.ts'
import { mediaEvents } from './events.ts'
import { mediaJobs } from './jobs.ts'
import * as say from './messages/newsroom.ts'
import { pictureDeskHandlers } from './newsroom-routes.tsx'
import { picturePermissions } from './permissions.ts'
import { pictureHandlers } from './reader-routes.ts'
import { pictureRoutes } from './routes.ts'
import { createMedia, type Media } from './service.ts'
import { articlesWith } from './slots.ts'
import { unsoundPictures } from './soundness.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    media: Media
  }
}

/** Pictures: bringing them in, what is known of them, what may be done with them, where they stand, taking them away. */
export const media = defineFeature({
  name: 'media',
  needs: ['settings', 'newsroom'],
  tables: ['pictures', 'picture_words', 'picture_uses', 'picture_overrulings', 'picture_framings', 'picture_cuts'],
  service(given) {
    const articles = given.slots.one(articlesWith)
    return createMedia({
      ...given,
      articles: {
        isInRevision: (...asked) => articles().isInRevision(...asked),
        named: (...asked) => articles().named(...asked),
        tell: (...told) => articles().tell(...told),
      },
    })
  },
  permissions: picturePermissions,
  routes: [pictureRoutes],
  handlers: (given) => [...pictureHandlers(given), ...pictureDeskHandlers(given)],
  targets: ({ media: all }) => ({
    async picture({ id }) {
      const picture = await all.kept(id)
      return picture && { thing: picture, of: { madeBy: picture.rightsBy ?? picture.addedBy } }
    },
  }),
  navigation: [{ name: say.pictures, order: 5, route: pictureRoutes.list }],
  checks: [{ part: 'Pictures', find: unsoundPictures, readsFiles: true }],
  events: mediaEvents,
  jobs: mediaJobs,
  backfill: ({ media: all }) => all.makeAllFindable(),
})
