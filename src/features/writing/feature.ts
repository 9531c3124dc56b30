import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { blockIds } from '../articles/index.ts'
import { sayings } from '../live/index.ts'
import { aboveList } from '../plan/index.ts'
import { noticeWords } from '../staff-notices/index.ts'
import { scheduleWords } from './clock/telling.ts'
import { writingJobs } from './jobs.ts'
import * as say from './messages/newsroom.ts'
import { writingHandlers } from './newsroom-routes.tsx'
import { writingRoutes } from './routes.ts'
import { writingSays } from './says.ts'
import { createWritingDesk, type WritingDesk } from './service.ts'
import { beside, earlierNotices, madeAt, myDay, reports, waiting } from './slots.ts'
import { mineWords, waitingWords } from './telling.ts'

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
    ...(['deskCheck', 'live', 'workingCopies', 'staffNotices'] as const),
  ],
  tables: ['headline_words'],
  service: createWritingDesk,
  fills: (given) => [
    ...writingSays(given).map((saying) => fill(sayings, saying)),
    ...[scheduleWords(given), waitingWords(given), mineWords(given)].map((words) => fill(noticeWords, words)),
  ],
  routes: [writingRoutes],
  handlers(given) {
    const { slots, ids } = given
    const [said, earlier] = [slots.one(reports), slots.one(earlierNotices)]
    return writingHandlers({
      ...{ ...given, nextBlock: blockIds(() => ids.next('block')) },
      ...{ waiting: slots.all(waiting), madeAt: slots.all(madeAt) },
      ...{ panels: slots.all(beside), above: slots.all(aboveList), myDay: slots.all(myDay) },
      reports: (id) => said()(id),
      earlier: (id) => earlier()(id),
    })
  },
  navigation: [{ name: say.articles, order: 1, route: writingRoutes.list }],
  jobs: writingJobs,
})
