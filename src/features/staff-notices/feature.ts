import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { days, minutes } from '../../base/clock.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { sayings } from '../live/index.ts'
import { staffMailDue, staffNoticeEvents } from './events.ts'
import { noticeHandlers } from './newsroom-routes.tsx'
import { readNotices } from './permissions.ts'
import { noticeRoutes } from './routes.ts'
import { noticesSay } from './says.ts'
import { createStaffNotices, type StaffNotices } from './service.ts'
import { noticeWords } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    staffNotices: StaffNotices
  }
}

type Given = { staffNotices: StaffNotices }

const jobs: readonly Work<Given>[] = [
  defineRound({
    name: 'gather-staff-mail',
    every: minutes(1),
    act: ({ staffNotices }: Given) => staffNotices.gatherMail(),
  }),
  defineConsumer({
    name: 'mail-staff',
    lane: 'mail',
    hears: [staffMailDue],
    act: ({ staffNotices }: Given, due, attempt) => staffNotices.mailGathered(due, attempt),
  }),
  defineRound({ name: 'clear-staff-notices', every: days(1), act: ({ staffNotices }: Given) => staffNotices.tidy() }),
]

/** What people who work here are told, in the newsroom and by mail. */
export const staffNotices = defineFeature({
  name: 'staffNotices',
  needs: ['newsroom', 'settings', 'live'],
  tables: ['staff_notices', 'staff_notice_choices', 'staff_notice_mails'],
  service(given) {
    const all = given.slots.all(noticeWords)
    return createStaffNotices({
      ...given,
      siteName: async () => (await given.settings.site()).name,
      async says({ kind, about, staffId }) {
        const [words, staff] = [all.find((each) => each.kind === kind), await given.newsroom.byId(staffId)]
        return staff && words?.says(about, staff)
      },
    })
  },
  fills: () => [fill(sayings, noticesSay())],
  permissions: [readNotices],
  routes: [noticeRoutes],
  handlers: noticeHandlers,
  events: staffNoticeEvents,
  jobs,
})
