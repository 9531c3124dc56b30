import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { hours } from '../../base/clock.ts'
import { defineRound } from '../../platform/jobs/define.ts'
import { beside } from '../writing/index.ts'
import * as say from './messages/newsroom.ts'
import { trashBeside, trashHandlers } from './newsroom-routes.tsx'
import { trashRoutes } from './routes.ts'
import { createTrash, type Trash } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    trash: Trash
  }
}

/** Where drafts and items are that readers never saw, until they are put back or removed for good. */
export const trash = defineFeature({
  name: 'trash',
  needs: ['articles', 'plan', 'settings', 'newsroom', 'writing'],
  tables: ['trash'],
  service: createTrash,
  fills: (given) => [fill(beside, trashBeside(given), 9)],
  routes: [trashRoutes],
  handlers: trashHandlers,
  navigation: [{ name: say.trash, order: 6.5, route: trashRoutes.list, isMore: true }],
  jobs: [defineRound({ name: 'empty-trash', every: hours(1), act: (given: { trash: Trash }) => given.trash.empty() })],
})
