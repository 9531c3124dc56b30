import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { blockIds } from '../articles/index.ts'
import { sayings } from '../live/index.ts'
import { writingJobs } from './jobs.ts'
import * as say from './messages/newsroom.ts'
import { writingHandlers } from './newsroom-routes.tsx'
import { writingRoutes } from './routes.ts'
import { writingSays } from './says.ts'
import { createWritingDesk, type WritingDesk } from './service.ts'
import { beside, earlierNotices, madeAt, reports, waiting } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    writing: WritingDesk
  }
}

/** Everything the newsroom does with articles, as pages. */
export const writing = defineFeature({
  name: 'writing',
  needs: [
    ...(['articles', 'schedules', 'plan', 'savedFilters', 'newsroom', 'media', 'settings'] as const),
    ...(['deskCheck', 'live', 'workingCopies'] as const),
  ],
  tables: ['headline_words'],
  service: createWritingDesk,
  fills: (given) => writingSays(given).map((saying) => fill(sayings, saying)),
  routes: [writingRoutes],
  handlers(given) {
    const { slots, ids } = given
    const [said, earlier] = [slots.one(reports), slots.one(earlierNotices)]
    return writingHandlers({
      ...{ ...given, nextBlock: blockIds(() => ids.next('block')) },
      ...{ waiting: slots.all(waiting), madeAt: slots.all(madeAt) },
      panels: slots.all(beside),
      reports: (id) => said()(id),
      earlier: (id) => earlier()(id),
    })
  },
  navigation: [{ name: say.articles, order: 1, route: writingRoutes.list }],
  jobs: writingJobs,
})
