import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { clears } from '../articles/index.ts'
import { houseStyle } from '../desk/index.ts'
import { noticeWords } from '../staff-notices/index.ts'
import { deleteAcceptedIn } from './counts/store.ts'
import { styleEvents } from './events.ts'
import * as say from './messages/newsroom.ts'
import { houseStyleHandlers } from './newsroom-routes.tsx'
import { stylePermissions } from './permissions.ts'
import { ruleWords, tellOfRequests } from './requests/telling.ts'
import { styleRoutes } from './routes.ts'
import { createHouseStyle, type HouseStyleService } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    houseStyle: HouseStyleService
  }
}

/** A paper's own rules, beside those that the desk check has for every paper. */
export const houseStyleRules = defineFeature({
  name: 'houseStyle',
  needs: ['settings', 'newsroom', 'deskCheck', 'articles', 'staffNotices'],
  tables: [
    'style_rules',
    'style_changes',
    'style_trials',
    'style_requests',
    'style_terms',
    'style_term_changes',
    'style_accepted',
  ],
  service(given) {
    const made = createHouseStyle(given)
    given.pages.onChange((tags) => {
      if (tags.includes('site:house-style')) made.forget()
    })
    return made
  },
  fills: (given) => [
    fill(houseStyle, given.houseStyle),
    fill(clears, deleteAcceptedIn),
    fill(noticeWords, ruleWords(given)),
  ],
  permissions: stylePermissions,
  routes: [styleRoutes],
  handlers: houseStyleHandlers,
  navigation: [{ name: say.houseStyle, order: 5, route: styleRoutes.list, isMore: true }],
  events: styleEvents,
  jobs: tellOfRequests,
})
