import { days, hours } from '../../base/clock.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { newsGathered, readerTold } from './events.ts'
import type { Notifications } from './service.ts'

type Needs = { notifications: Notifications }

/** Mail leaves by jobs only; each finds nothing left to do once its reader is forgotten. */
export const notificationJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'mail-notice',
    lane: 'mail',
    hears: [readerTold],
    act: ({ notifications }: Needs, { payload }, attempt) => notifications.mailNotice(payload.noticeId, attempt),
  }),
  defineConsumer({
    name: 'mail-digest',
    lane: 'mail',
    hears: [newsGathered],
    act: ({ notifications }: Needs, gathered, attempt) => notifications.mailDigest(gathered, attempt),
  }),
  defineRound({
    name: 'gather-news',
    every: days(1),
    act: ({ notifications }: Needs) => notifications.gatherNews(),
  }),
  defineRound({
    name: 'clear-old-mails',
    every: hours(6),
    act: ({ notifications }: Needs) => notifications.tidyMails(),
  }),
]
