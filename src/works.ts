import { articleEvents, articleJobs } from './features/articles/index.ts'
import { correctionEvents, correctionJobs } from './features/corrections/index.ts'
import { deskEvents } from './features/desk/index.ts'
import { historyEvents } from './features/history/index.ts'
import { mediaEvents } from './features/media/index.ts'
import { moderationEvents, moderationJobs } from './features/moderation/index.ts'
import { readerEvents, readerJobs } from './features/readers/index.ts'
import { recordEvents, recordJobs } from './features/record/index.ts'
import { replyEvents, replyJobs } from './features/replies/index.ts'
import { sanctionEvents, sanctionJobs } from './features/sanctions/index.ts'
import { screeningEvents } from './features/screening/index.ts'
import { searchJobs } from './features/search/index.ts'
import { settingsEvents } from './features/settings/index.ts'
import { signInEvents, signInJobs } from './features/sign-in/index.ts'
import { staffEvents } from './features/staff/index.ts'
import { storylineEvents } from './features/storylines/index.ts'
import { writingJobs } from './features/writing/index.ts'
import type { EventType } from './platform/events/define.ts'
import { horizonJobs } from './platform/jobs/consumers/horizon.ts'

/** Every kind of event there is. */
export const eventTypes: readonly EventType[] = [
  ...articleEvents,
  ...correctionEvents,
  ...historyEvents,
  ...storylineEvents,
  ...recordEvents,
  ...mediaEvents,
  ...deskEvents,
  ...replyEvents,
  ...moderationEvents,
  ...sanctionEvents,
  ...screeningEvents,
  ...readerEvents,
  ...settingsEvents,
  ...staffEvents,
  ...signInEvents,
]

/** Everything that is done later: what hears of events, what is planned, what comes round. */
export const works = [
  ...articleJobs,
  ...searchJobs,
  ...signInJobs,
  ...writingJobs,
  ...recordJobs,
  ...replyJobs,
  ...moderationJobs,
  ...correctionJobs,
  ...sanctionJobs,
  ...readerJobs,
  ...horizonJobs,
]
