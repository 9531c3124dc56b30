import type { Feature } from './assembly/feature.ts'
import { articles } from './features/articles/index.ts'
import { bulkChanges } from './features/bulk/index.ts'
import { corrections } from './features/corrections/index.ts'
import { deskCheck } from './features/desk/index.ts'
import { entities } from './features/entities/index.ts'
import { erasure } from './features/erasure/index.ts'
import { face } from './features/face/index.ts'
import { facts } from './features/facts/index.ts'
import { feeds } from './features/feeds/index.ts'
import { frontPages } from './features/front-pages/index.ts'
import { fronts } from './features/fronts/index.ts'
import { headlines } from './features/headlines/index.ts'
import { history } from './features/history/index.ts'
import { houseStyleRules } from './features/house-style/index.ts'
import { failedJobs } from './features/jobs/index.ts'
import { live } from './features/live/index.ts'
import { media } from './features/media/index.ts'
import { moderation } from './features/moderation/index.ts'
import { notes } from './features/notes/index.ts'
import { notifications } from './features/notifications/index.ts'
import { plan } from './features/plan/index.ts'
import { readers } from './features/readers/index.ts'
import { redirects } from './features/redirects/index.ts'
import { replies } from './features/replies/index.ts'
import { replyIntake } from './features/reply-intake/index.ts'
import { sanctions } from './features/sanctions/index.ts'
import { savedFilters } from './features/saved-filters/index.ts'
import { schedules } from './features/schedules/index.ts'
import { screening } from './features/screening/index.ts'
import { search } from './features/search/index.ts'
import { settings } from './features/settings/index.ts'
import { factors, provider, signIn } from './features/sign-in/index.ts'
import { sources } from './features/sources/index.ts'
import { accountLog, newsroom } from './features/staff/index.ts'
import { staffNotices } from './features/staff-notices/index.ts'
import { standingPages } from './features/standing-pages/index.ts'
import { storylines } from './features/storylines/index.ts'
import { suggestedChanges } from './features/suggested-changes/index.ts'
import { suggestions } from './features/suggestions/index.ts'
import { trash } from './features/trash/index.ts'
import { workingCopies } from './features/working-copies/index.ts'
import { writing } from './features/writing/index.ts'

/** Everything Stet does. A feature more is a folder and a line here. */
export const features: readonly Feature[] = [
  accountLog,
  settings,
  newsroom,
  factors,
  provider,
  signIn,
  live,
  staffNotices,
  media,
  deskCheck,
  articles,
  standingPages,
  face,
  redirects,
  houseStyleRules,
  schedules,
  savedFilters,
  plan,
  history,
  frontPages,
  search,
  feeds,
  workingCopies,
  writing,
  headlines,
  trash,
  bulkChanges,
  notes,
  suggestedChanges,
  sources,
  entities,
  facts,
  suggestions,
  storylines,
  fronts,
  screening,
  replies,
  replyIntake,
  readers,
  notifications,
  erasure,
  sanctions,
  moderation,
  corrections,
  failedJobs,
]
