import { defineFeature } from '../../assembly/feature.ts'
import * as say from './messages/newsroom.ts'
import { faceHandlers } from './newsroom-routes.tsx'
import { facePermissions } from './permissions.ts'
import { faceFileHandlers } from './reader-routes.ts'
import { faceRoutes } from './routes.ts'
import { createFace, type Faces } from './service.ts'
import { faceSettings } from './settings.ts'
import { unsoundFace } from './soundness.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    face: Faces
  }
}

/** How the paper looks: its look, colours and logo, what its pages lead to, and what stands at their foot. */
export const face = defineFeature({
  name: 'face',
  needs: ['settings', 'articles', 'standingPages'],
  service: createFace,
  permissions: facePermissions,
  settings: faceSettings,
  routes: [faceRoutes],
  handlers: (given) => [...faceHandlers(given), ...faceFileHandlers(given)],
  navigation: [{ name: say.face, order: 6.5, isMore: true, route: faceRoutes.show }],
  checks: [{ part: 'The paper’s logo', find: unsoundFace, readsFiles: true }],
})
