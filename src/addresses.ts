import { articleRoutes } from './features/articles/routes.ts'
import { correctionRoutes } from './features/corrections/routes.ts'
import { feedRoutes } from './features/feeds/routes.ts'
import { frontPageRoutes } from './features/front-pages/routes.ts'
import { historyRoutes, versionRoutes } from './features/history/routes.ts'
import { jobRoutes } from './features/jobs/routes.ts'
import { pictureRoutes } from './features/media/routes.ts'
import { decisionLogRoutes, houseRuleRoutes, moderationRoutes, queueRoutes } from './features/moderation/routes.ts'
import { leavingRoutes, readerRoutes } from './features/readers/routes.ts'
import { articleRecordRoutes, recordDeskRoutes, recordRoutes } from './features/record/routes.ts'
import { ownReplyRoutes, replyRoutes } from './features/replies/routes.ts'
import { sanctionRoutes } from './features/sanctions/routes.ts'
import { screeningRoutes } from './features/screening/routes.ts'
import { searchRoutes } from './features/search/routes.ts'
import { settingsRoutes } from './features/settings/routes.ts'
import { accountRoutes, signInRoutes } from './features/sign-in/routes.ts'
import { peopleRoutes } from './features/staff/routes.ts'
import { storylineDeskRoutes, storylineRoutes } from './features/storylines/routes.ts'
import { writingRoutes } from './features/writing/routes.ts'
import { assetRoutes } from './platform/web/assets.ts'
import { healthRoutes } from './platform/web/health.ts'
import { addressesOf } from './platform/web/routes/addresses.ts'
import type { Route } from './platform/web/routes/route.ts'

/** Every route of the site, as it is declared. */
export const allRoutes: readonly Route[] = [
  assetRoutes,
  healthRoutes,
  frontPageRoutes,
  searchRoutes,
  feedRoutes,
  pictureRoutes,
  moderationRoutes,
  readerRoutes,
  leavingRoutes,
  correctionRoutes,
  recordRoutes,
  storylineRoutes,
  historyRoutes,
  replyRoutes,
  ownReplyRoutes,
  articleRoutes,
  signInRoutes,
  accountRoutes,
  writingRoutes,
  versionRoutes,
  articleRecordRoutes,
  recordDeskRoutes,
  storylineDeskRoutes,
  queueRoutes,
  decisionLogRoutes,
  houseRuleRoutes,
  sanctionRoutes,
  screeningRoutes,
  peopleRoutes,
  settingsRoutes,
  jobRoutes,
].flatMap((routes) => Object.values(routes) as unknown as Route[])

/** First parts of addresses that the design has a page for, and no route yet. */
const planned = ['api', 'feed.atom', 'feed.json', 'metrics']

export const addresses = addressesOf(allRoutes, planned)
