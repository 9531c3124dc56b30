import { defineFeature } from '../../assembly/feature.ts'
import { staffEvents } from './events.ts'
import { type AccountLog, createAccountLog } from './log/service.ts'
import * as say from './messages/newsroom.ts'
import { peopleHandlers } from './newsroom-routes.tsx'
import { addAuthors, manageStaff } from './permissions.ts'
import { roleHandlers } from './roles/newsroom-routes.tsx'
import { peopleRoutes, roleRoutes } from './routes.ts'
import { createNewsroom, type Newsroom } from './service.ts'
import { accessEnds, linksInto } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    accountLog: AccountLog
    newsroom: Newsroom
  }
}

/** What was done to accounts and to the site itself. */
export const accountLog = defineFeature({
  name: 'accountLog',
  needs: [],
  tables: ['account_changes'],
  permissions: [manageStaff],
  service: createAccountLog,
})

/** Who works here, and who is credited. */
export const newsroom = defineFeature({
  name: 'newsroom',
  needs: ['accountLog', 'settings'],
  tables: ['staff', 'staff_roles', 'staff_sections', 'authors'],
  offers: ['staff_names', 'credited_staff'],
  service: (given) =>
    createNewsroom({
      ...given,
      sectionNames: given.settings.sectionNames,
      async endSessions(tx, id) {
        for (const end of given.slots.all(accessEnds)) await end(tx, id)
      },
      signInLink: (id, by) => given.slots.one(linksInto)()(id, by),
    }),
  permissions: [addAuthors],
  routes: [peopleRoutes, roleRoutes],
  handlers: (given) => [...peopleHandlers(given), ...roleHandlers(given)],
  navigation: [{ name: say.people, order: 6, route: peopleRoutes.list, isMore: true }],
  events: staffEvents,
})
