import type { Hono } from 'hono'
import { articlePages, blockIds, numberedArticles } from './features/articles/index.ts'
import { correctionPages, correctionsOn, everywhereDesk, noticesOf } from './features/corrections/index.ts'
import { feedRoutes } from './features/feeds/index.ts'
import { frontPageRoutes } from './features/front-pages/index.ts'
import { historyPages, historyUnder, versionDesk } from './features/history/index.ts'
import { jobRoutes, jobsWaiting } from './features/jobs/index.ts'
import { pictureDesk, pictureRoutes } from './features/media/index.ts'
import { moderationDesk, moderationPages, repliesWaiting, statementFor } from './features/moderation/index.ts'
import { readerIn, readerPages } from './features/readers/index.ts'
import {
  entryMadeAt,
  factsUnder,
  namedPages,
  ninjsUnder,
  recordDesk,
  recordFeeds,
  recordMapped,
  recordPages,
  recordPanel,
} from './features/record/index.ts'
import { repliesUnder, replyThread } from './features/replies/index.ts'
import { sanctionRoutes } from './features/sanctions/index.ts'
import { screeningRoutes } from './features/screening/index.ts'
import { searchRoutes } from './features/search/index.ts'
import { settingsRoutes } from './features/settings/index.ts'
import { createDesk, newsroomBodies, newsroomGate, signInRoutes } from './features/sign-in/index.ts'
import { peopleRoutes } from './features/staff/index.ts'
import {
  storylineDesk,
  storylineFeeds,
  storylineMadeAt,
  storylinePages,
  storylinesMapped,
  storySoFar,
} from './features/storylines/index.ts'
import { writingRoutes } from './features/writing/index.ts'
import { assetRoutes } from './platform/web/assets.ts'
import { createEdge, type ErrorPage, type Web } from './platform/web/edge.ts'
import { healthRoutes } from './platform/web/health.ts'
import type { Ground, Services } from './services.ts'
import { htmlDocument } from './ui/html.ts'
import { ErrorPage as ErrorPageView } from './ui/reader/error-page.tsx'
import type { Frame } from './ui/reader/page.tsx'
import { urls } from './urls.ts'

/** Mail programs end a subscription from wherever they are; the address itself says whose, and no cookie is read. */
const fromAnywhere = [urls.mailLeaving('')]

/** The routes; those for any address come last. */
export function mount(ground: Ground, services: Services): Hono<Web> {
  const { database, clock, log, assets, address } = ground
  const { pages, settings, newsroom, media, articles, frontPages, search, replies, moderation } = services
  const { corrections, record, storylines, readers, sanctions } = services
  const styles = {
    style: assets.address('reader.css'),
    font: assets.address('newsreader.woff2'),
    arrivals: assets.find('arrivals.js'),
  }
  const frame = async (): Promise<Frame> => ({ ...(await settings.site()), assets: styles })
  const errorPage = errorPageIn(() => ({ ...settings.atHand(), assets: styles }))
  const { trustedProxies, address: onlyAt } = ground.config
  const app = createEdge({ log, errorPage, address, trustedProxies, onlyAt, fromAnywhere })
  const notices = noticesOf(corrections)

  assetRoutes(app, assets, pages)
  app.route('/', healthRoutes({ database, pages, log }))
  app.route('/', numberedArticles({ articles }))
  app.route('/', frontPageRoutes({ frontPages, newsroom, settings, pages, frame }))
  app.route('/', searchRoutes({ search, frame, named: namedPages({ record, frame }) }))
  app.route(
    '/',
    feedRoutes({
      ...{ ...services, clock, frame, notices, checkpoint: services.history.head },
      also: [...recordFeeds(services), storylineFeeds(services)],
      mapped: [recordMapped(services), storylinesMapped(services)],
    }),
  )
  app.route('/', pictureRoutes({ media }))
  mountNewsroom(app, { ...ground, ...services, frame, errorPage })
  const [reader, statement] = [readerIn({ readers, address }), statementFor({ moderation })]
  app.route('/', moderationPages({ moderation, pages, frame, errorPage, reader }))
  app.route(
    '/',
    readerPages({ readers, replies, alsoHeld: [moderation.heldAbout, sanctions.heldAbout], frame, errorPage, address }),
  )
  app.route('/', correctionPages({ corrections, pages, frame }))
  app.route('/', recordPages({ record, frontPages, pages, frame }))
  app.route('/', storylinePages({ storylines, record, frontPages, pages, clock, frame }))
  const checking = { style: assets.address('history.css'), script: assets.find('check.js') }
  const versions = { history: services.history, articles, pages, frame, notices, assets: checking }
  app.route('/', historyPages(versions))
  const below = onAnArticle(services, frame)
  const under = [
    repliesUnder({ replies, articles, pages, clock, frame, errorPage, reader, statement }),
    historyUnder(versions),
    ninjsUnder({ record, articles, pages, frame }),
  ]
  app.route('/', articlePages({ articles, settings, pages, frame, errorPage, below, under }))
  return app
}

/** A page that says what is wrong asks nobody who may be what is wrong. */
function errorPageIn(frame: () => Frame): ErrorPage {
  return (c, problem, sent) =>
    htmlDocument(ErrorPageView({ frame: frame(), problem, sent, requestId: c.get('requestId') }))
}

/** What features show on an article's page, in this order. */
function onAnArticle({ corrections, settings, record, storylines, replies }: Services, frame: () => Promise<Frame>) {
  return [
    correctionsOn({ corrections, frame, settings }),
    factsUnder({ record, frame }),
    storySoFar({ storylines, record, frame }),
    replyThread({ replies, frame }),
  ]
}

type Parts = Ground & Services & { frame: () => Promise<Frame>; errorPage: ErrorPage }

/** Everything under /newsroom, behind the sign-in. */
function mountNewsroom(app: Hono<Web>, parts: Parts): void {
  const { settings, media, moderation, sanctions, jobs, signIn, assets, errorPage, address, clock } = parts
  const desk = createDesk({ clock, settings, assets, has: (path) => app.routes.some((route) => route.path === path) })
  const nextBlock = blockIds(() => parts.ids.next('block'))
  app.use('/newsroom/*', newsroomGate({ signIn, desk, address }))
  app.use('/newsroom/*', newsroomBodies(errorPage))
  app.route('/', signInRoutes({ signIn, desk, address }))
  app.route(
    '/',
    writingRoutes({
      ...{
        ...parts,
        deskCheck: parts.kept.deskCheck,
        nextBlock,
        desk,
        reports: parts.replies.errorReports,
        earlier: parts.corrections.of,
        panel: recordPanel(parts),
        madeAt: [entryMadeAt(parts), storylineMadeAt(parts)],
      },
      waiting: [repliesWaiting(parts), jobsWaiting(parts)],
    }),
  )
  app.route('/', everywhereDesk({ ...parts, reword: parts.record.facts.reword, desk }))
  app.route('/', versionDesk({ ...parts, desk }))
  app.route('/', recordDesk({ ...parts, desk }))
  app.route('/', storylineDesk({ ...parts, desk }))
  app.route('/', moderationDesk({ moderation, sanctions, clock, desk, style: assets.address('replies.css') }))
  app.route('/', sanctionRoutes({ sanctions, clock, desk }))
  app.route('/', screeningRoutes({ ...parts, desk, newestReplies: parts.replies.newestTexts }))
  app.route('/', pictureDesk({ media, desk }))
  app.route('/', peopleRoutes({ ...parts, desk, signInLink: signIn.signInLink }))
  app.route('/', settingsRoutes({ settings, desk }))
  app.route('/', jobRoutes({ jobs, desk }))
}
