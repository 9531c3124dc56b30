import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { type Articles, articleApproved, articleMoved, articleSaved } from '../articles/index.ts'
import type { Plan } from '../plan/index.ts'
import { type Schedules, scheduleEnded } from '../schedules/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Newsroom } from '../staff/index.ts'
import type { StaffNotices } from '../staff-notices/index.ts'
import { tellSetter } from './clock/telling.ts'
import type { WritingDesk } from './service.ts'
import { tellApproved, tellMoved } from './telling.ts'

type Needs = {
  writing: WritingDesk
  articles: Articles
  plan: Plan
  schedules: Schedules
  newsroom: Newsroom
  settings: SiteSettings
  staffNotices: StaffNotices
}

/** A saved draft is found by the words of its headline; people hear of what waits for them, came back or went wrong. */
export const writingJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'note-headline',
    hears: [articleSaved],
    act: ({ writing }: Needs, { payload }) => writing.noteHeadline(payload.articleId),
  }),
  defineConsumer({
    name: 'tell-setter',
    hears: [scheduleEnded],
    act: (needs: Needs, event) => tellSetter(needs, event),
  }),
  defineConsumer({ name: 'tell-moved', hears: [articleMoved], act: (needs: Needs, event) => tellMoved(needs, event) }),
  defineConsumer({
    name: 'tell-approved',
    hears: [articleApproved],
    act: (needs: Needs, event) => tellApproved(needs, event),
  }),
]
