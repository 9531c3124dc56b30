import type { Hono, MiddlewareHandler } from 'hono'
import { type Clock, millisOf } from './base/clock.ts'
import type { Ids } from './base/id.ts'
import { articlePages, blockIds, createArticles, draftsOf, numberedArticles } from './features/articles/index.ts'
import {
  correctionJobs,
  correctionPages,
  correctionsOn,
  createCorrections,
  type FindReporter,
  noticesOf,
} from './features/corrections/index.ts'
import { catchUpArchive, createDeskCheck, deskJobs } from './features/desk/index.ts'
import { feedRoutes } from './features/feeds/index.ts'
import { createFrontPages, createListings, frontPageRoutes } from './features/front-pages/index.ts'
import { catchUp, createHistory, historyPages, versionDesk } from './features/history/index.ts'
import { jobRoutes } from './features/jobs/index.ts'
import { createMedia, pictureDesk, pictureRoutes } from './features/media/index.ts'
import {
  createModeration,
  moderationDesk,
  moderationJobs,
  moderationPages,
  statementFor,
} from './features/moderation/index.ts'
import { createReaders, readerIn, readerJobs, readerPages } from './features/readers/index.ts'
import { createReplies, ownReplyPages, replyJobs, replyPages, replyThread } from './features/replies/index.ts'
import { createSanctions, sanctionJobs, sanctionRoutes, standingWords } from './features/sanctions/index.ts'
import { createChecks, createScreening, screeningRoutes } from './features/screening/index.ts'
import { createSearch, searchRoutes } from './features/search/index.ts'
import { createSettings, settingsRoutes } from './features/settings/index.ts'
import {
  createDesk,
  createSignIn,
  endSessions,
  newsroomGate,
  signInJobs,
  signInRoutes,
} from './features/sign-in/index.ts'
import { createNewsroom, may, peopleRoutes } from './features/staff/index.ts'
import { createWritingDesk, type Waiting, writingJobs, writingRoutes } from './features/writing/index.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database/database.ts'
import type { Files } from './platform/files/files.ts'
import { createJobs } from './platform/jobs/runner.ts'
import type { Log } from './platform/log.ts'
import type { Mail } from './platform/mail/mail.ts'
import { createOutbox } from './platform/outbox.ts'
import { createPages } from './platform/pages/pages.ts'
import { type Assets, assetRoutes } from './platform/web/assets.ts'
import { createEdge, type ErrorPage, megabytes, securityHeaders, takesBody, type Web } from './platform/web/edge.ts'
import { healthRoutes } from './platform/web/health.ts'
import { htmlDocument } from './ui/html.ts'
import { ErrorPage as ErrorPageView } from './ui/reader/error-page.tsx'
import type { Frame } from './ui/reader/page.tsx'
import { urls } from './urls.ts'

/** What a site stands on: everything outside it that can be chosen, or replaced by a test. */
export type Ground = {
  config: Config
  database: Database
  files: Files
  mail: Mail
  log: Log
  clock: Clock
  ids: Ids
  assets: Assets
  /** Names this process among those that share a database. */
  process: string
  /** Where readers find the site; known once it listens. */
  address: () => string
}

export type Site = ReturnType<typeof createSite>

/** Builds every feature and joins them. The only file that knows them all. */
export function createSite(ground: Ground) {
  const services = createServices(ground)
  const { database, ids } = ground
  const catchUpAll = async () => {
    await catchUpArchive(services.kept)
    return catchUp({ ...services, database })
  }
  return { ...services, app: mount(ground, services), database, ids, catchUp: catchUpAll }
}

type Services = ReturnType<typeof createServices>

function createServices(ground: Ground) {
  // Asked only once all of it is built.
  const paper = createPaper(ground, (...asked) => discussion.replies.reporter(...asked))
  const discussion = createDiscussion(ground, paper)
  const { jobs, signIn, newsroom, settings, writing } = paper
  signInJobs({ ...ground, jobs, signIn, newsroom, settings })
  writingJobs({ jobs, desk: writing })
  deskJobs({ jobs, ...paper.kept })
  replyJobs({ ...ground, ...discussion, jobs, newsroom, isChecked: discussion.checks.length > 0 })
  moderationJobs({ jobs, moderation: discussion.moderation })
  correctionJobs({ ...ground, ...paper, ...discussion, tell: discussion.readers.notify })
  sanctionJobs({ jobs, sanctions: discussion.sanctions })
  readerJobs({ jobs, readers: discussion.readers })
  return { ...paper, ...discussion }
}

/** What a paper is without its readers' answers. */
function createPaper(ground: Ground, reporter: FindReporter) {
  const { config, database, clock, ids } = ground
  const pages = createPages({
    budget: megabytes(config.pageStoreMegabytes),
    now: () => millisOf(clock.now()),
    headers: securityHeaders,
  })
  const outbox = createOutbox({ ids, clock })
  const jobs = createJobs({ ...ground })
  const settings = createSettings({ ...ground, outbox })
  pages.onChange((facts) => {
    if (facts.includes('site')) settings.forget()
  })

  const newsroom = createNewsroom({ ...ground, outbox, endSessions })
  const media = createMedia({ ...ground })
  const listings = createListings({ ids })
  const history = createHistory({ ...ground, outbox, settings })
  const deskCheck = createDeskCheck({ database, clock })
  const corrections = createCorrections({ database, ids, outbox, reporter })
  const articles = createArticles({
    ...{ database, clock, ids, outbox, settings, media, listings },
    authors: newsroom,
    notices: corrections,
    chronicle: history,
    desk: deskCheck,
  })
  const frontPages = createFrontPages({ database, ids, newsroom, media })
  const search = createSearch({ database, articles, jobs })
  const signIn = createSignIn({ ...ground, outbox, newsroom, settings })
  const writing = createWritingDesk({ database, clock, articles, newsroom, media })
  const kept = { deskCheck, ...draftsOf(articles) }
  return {
    pages,
    outbox,
    jobs,
    settings,
    newsroom,
    media,
    history,
    corrections,
    articles,
    frontPages,
    search,
    signIn,
    writing,
    kept,
  }
}

/** What readers say back, who they are, and who decides about it. They ask each other, each when it is needed. */
function createDiscussion(ground: Ground, paper: ReturnType<typeof createPaper>) {
  const { pages, outbox, settings, articles } = paper
  const screening = createScreening({ ...ground, settings, outbox })
  pages.onChange((facts) => {
    if (facts.includes('site:screening')) screening.forget()
  })
  const checks = createChecks({ ...ground.config, address: ground.address })
  const replies = createReplies({
    corrected: paper.corrections.corrected,
    ...{ ...ground, outbox, settings, articles, screening, checks },
    barred: async (db, who) => {
      const sanction = await sanctions.standing(db, who)
      if (!sanction) return (await sanctions.isAddressBarred(db, who)) ? 'by-address' : undefined
      const site = await settings.site()
      return { says: standingWords(sanction, site, site.contact) }
    },
    whenHidden: (tx, reply, by) => moderation.explain(tx, reply, by),
    // What a person decided is told with the decision.
    whenPublished: (tx, reply, by) => readers.published(tx, reply, by?.from === 'pending' && by.by === 'program'),
  })
  const readers = createReaders({
    ...{ ...ground, outbox, settings, articles, replies },
    also: [
      (tx, { replyIds }) => moderation.forgetAppeals(tx, replyIds),
      (tx, { replyIds }) => paper.corrections.forgetThanks(tx, replyIds),
      (tx, { readerId, replyIds }) => sanctions.forgetReader(tx, readerId, replyIds),
    ],
  })
  const sanctions = createSanctions({ ...ground, settings, replies, tell: (tx, notice) => readers.notify(tx, notice) })
  const moderation = createModeration({
    ...{ ...ground, ...paper, replies, sanctions },
    tell: (tx, notice) => readers.notify(tx, notice),
  })
  return { screening, checks, replies, readers, sanctions, moderation }
}

/** The routes; those for any address come last. */
function mount(ground: Ground, services: Services): Hono<Web> {
  const { database, clock, log, assets, address } = ground
  const { pages, settings, newsroom, media, articles, frontPages, search, replies, moderation, readers, sanctions } =
    services
  const { corrections } = services
  const frame = async (): Promise<Frame> => ({
    ...(await settings.site()),
    assets: {
      style: assets.address('reader.css'),
      font: assets.address('newsreader.woff2'),
      arrivals: assets.find('arrivals.js'),
    },
  })
  const errorPage: ErrorPage = async (c, problem) =>
    htmlDocument(ErrorPageView({ frame: await frame(), problem, requestId: c.get('requestId') }))
  const { trustedProxies } = ground.config
  // Mail programs end a subscription from wherever they are; the address itself says whose, and no cookie is read.
  const fromAnywhere = [urls.mailLeaving('')]
  const app = createEdge({ log, errorPage, address, trustedProxies, fromAnywhere })

  assetRoutes(app, assets, pages)
  app.route('/', healthRoutes({ database, log }))
  app.route('/', numberedArticles({ articles }))
  app.route('/', frontPageRoutes({ frontPages, newsroom, settings, pages, frame }))
  app.route('/', searchRoutes({ search, frame }))
  app.route(
    '/',
    feedRoutes({ ...services, clock, frame, notices: noticesOf(corrections), checkpoint: services.history.head }),
  )
  app.route('/', pictureRoutes({ media }))
  mountNewsroom(app, { ...ground, ...services, frame, errorPage })
  const reader = readerIn({ readers, address })
  const statement = statementFor({ moderation })
  app.route('/', moderationPages({ moderation, pages, frame, errorPage, reader }))
  app.route(
    '/',
    readerPages({ readers, replies, alsoHeld: [moderation.heldAbout, sanctions.heldAbout], frame, errorPage, address }),
  )
  app.route('/', ownReplyPages({ replies, articles, clock, frame, errorPage, reader, statement }))
  app.route('/', replyPages({ replies, articles, pages, frame, errorPage, reader }))
  const checking = { style: assets.address('history.css'), script: assets.find('check.js') }
  app.route('/', correctionPages({ corrections, pages, frame }))
  app.route('/', historyPages({ history: services.history, articles, pages, frame, assets: checking }))
  app.route(
    '/',
    articlePages({
      articles,
      settings,
      pages,
      frame,
      below: [correctionsOn({ corrections, frame, settings }), replyThread({ replies, frame })],
    }),
  )
  return app
}

type Parts = Ground & Services & { frame: () => Promise<Frame>; errorPage: ErrorPage }

/** Everything under /newsroom, behind the sign-in. */
function mountNewsroom(app: Hono<Web>, parts: Parts): void {
  const { settings, newsroom, media, moderation, sanctions, jobs, signIn, assets, errorPage, address, clock } = parts
  const desk = createDesk({ settings, assets, has: (path) => app.routes.some((route) => route.path === path) })
  const nextBlock = blockIds(() => parts.ids.next('block'))
  app.use('/newsroom/*', newsroomGate({ signIn, desk, address }))
  app.use('/newsroom/*', newsroomBodies(errorPage))
  app.route('/', signInRoutes({ signIn, desk, address }))
  app.route(
    '/',
    writingRoutes({
      ...parts,
      deskCheck: parts.kept.deskCheck,
      nextBlock,
      desk,
      waiting: waitingFor(parts),
      reports: parts.replies.errorReports,
    }),
  )
  app.route('/', versionDesk({ ...parts, desk }))
  app.route('/', moderationDesk({ moderation, sanctions, clock, desk, style: assets.address('replies.css') }))
  app.route('/', sanctionRoutes({ sanctions, clock, desk }))
  app.route('/', screeningRoutes({ ...parts, desk, newestReplies: parts.replies.newestTexts }))
  app.route('/', pictureDesk({ media, desk }))
  app.route('/', peopleRoutes({ newsroom, settings, desk, signInLink: signIn.signInLink }))
  app.route('/', settingsRoutes({ settings, desk }))
  app.route('/', jobRoutes({ jobs, desk }))
}

/** What other features have waiting for somebody who opens the newsroom. */
function waitingFor({ moderation, jobs }: Services): Waiting[] {
  return [
    async (actor) =>
      may(actor, 'reply.moderate')
        ? { count: await moderation.held(actor), one: 'reply held', many: 'replies held', path: urls.newsroom.replies }
        : undefined,
    async (actor) =>
      may(actor, 'jobs.see')
        ? { count: (await jobs.failed()).length, one: 'job failed', many: 'jobs failed', path: urls.newsroom.jobs }
        : undefined,
  ]
}

/** A picture is large; everything else that is sent is words. */
function newsroomBodies(errorPage: ErrorPage): MiddlewareHandler<Web> {
  const pictures = takesBody(errorPage, megabytes(20))
  const words = takesBody(errorPage, megabytes(2))
  return (c, next) => (c.req.path === urls.newsroom.pictures ? pictures : words)(c, next)
}
