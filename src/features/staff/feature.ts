import { defineFeature } from '../../assembly/feature.ts'
import { staffEvents } from './events.ts'
import { type AccountLog, createAccountLog } from './log/service.ts'
import * as say from './messages/newsroom.ts'
import { peopleHandlers } from './newsroom-routes.tsx'
import { addAuthors, manageStaff } from './permissions.ts'
import { peopleRoutes } from './routes.ts'
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
  tables: ['staff', 'staff_sections', 'authors'],
  offers: ['staff_names', 'credited_staff'],
  service: (given) =>
    createNewsroom({
      ...given,
      sectionNames: given.settings.sectionNames,
      async endSessions(tx, id) {
        for (const end of given.slots.all(accessEnds)) await end(tx, id)
      },
    }),
  permissions: [addAuthors],
  routes: [peopleRoutes],
  handlers: (given) => peopleHandlers({ ...given, signInLink: (id, by) => given.slots.one(linksInto)()(id, by) }),
  navigation: [{ name: say.people, order: 6, route: peopleRoutes.list, isMore: true }],
  events: staffEvents,
})
