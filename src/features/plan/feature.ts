import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { sayings } from '../live/index.ts'
import { noticeWords } from '../staff-notices/index.ts'
import { calendarHandlers } from './calendar/newsroom-routes.tsx'
import { planEvents } from './events.ts'
import { feedHandlers } from './feeds/feed-routes.tsx'
import { planJobs } from './jobs.ts'
import * as say from './messages/newsroom.ts'
import { itemHandlers } from './newsroom-routes.tsx'
import { planPermissions } from './permissions.ts'
import { planRoutes } from './routes.ts'
import { planSays } from './says.ts'
import { createPlan, type Plan } from './service.ts'
import { aboveList } from './slots.ts'
import { assignedWords, tellAssigned } from './telling.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    plan: Plan
  }
}

/** What is to be written, by whom and until when: before there is text, and while there is. */
export const plan = defineFeature({
  name: 'plan',
  needs: ['articles', 'schedules', 'settings', 'newsroom', 'live', 'savedFilters', 'staffNotices'],
  tables: ['plan_items', 'plan_assigned', 'plan_feeds'],
  offers: ['planned_people'],
  service: createPlan,
  fills: (given) => [fill(sayings, planSays(given)), fill(noticeWords, assignedWords(given))],
  permissions: planPermissions,
  routes: [planRoutes],
  handlers: (given) => [
    ...calendarHandlers(given),
    ...feedHandlers(given),
    ...itemHandlers({ ...given, above: given.slots.all(aboveList) }),
  ],
  targets: (given) => ({
    async planned({ id }) {
      const item = await given.plan.byId(id)
      // Whose it is beside whoever made it, each page asks.
      return item && { thing: item, of: { section: item.sectionId } }
    },
  }),
  navigation: [{ name: say.plan, order: 0.5, route: planRoutes.list }],
  events: planEvents,
  jobs: [...planJobs, tellAssigned],
})
