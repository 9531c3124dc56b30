import { defineFeature } from '../../assembly/feature.ts'
import { mediaEvents } from './events.ts'
import * as say from './messages/newsroom.ts'
import { pictureDeskHandlers } from './newsroom-routes.tsx'
import { picturePermissions } from './permissions.ts'
import { pictureHandlers } from './reader-routes.ts'
import { pictureRoutes } from './routes.ts'
import { createMedia, type Media } from './service.ts'
import { unsoundPictures } from './soundness.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    media: Media
  }
}

/** Pictures: adding them, and showing them. */
export const media = defineFeature({
  name: 'media',
  needs: [],
  tables: ['pictures'],
  service: createMedia,
  permissions: picturePermissions,
  routes: [pictureRoutes],
  handlers: (given) => [...pictureHandlers(given), ...pictureDeskHandlers(given)],
  navigation: [{ name: say.pictures, order: 5, route: pictureRoutes.list }],
  checks: [{ part: 'Pictures', find: unsoundPictures, readsFiles: true }],
  events: mediaEvents,
})
