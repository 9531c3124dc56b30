import type { Hono } from 'hono'
import type { Clock } from './base/clock.ts'
import { millisOf } from './base/clock.ts'
import type { Ids } from './base/id.ts'
import { articlePages, createArticles } from './features/articles/index.ts'
import { feedRoutes } from './features/feeds/index.ts'
import { createFrontPages, createListings, frontPageRoutes } from './features/front-pages/index.ts'
import { createMedia, pictureRoutes } from './features/media/index.ts'
import { createReplies, replyJobs, replyPages, replyThread } from './features/replies/index.ts'
import { createSearch, searchRoutes } from './features/search/index.ts'
import { createSettings } from './features/settings/index.ts'
import { createNewsroom } from './features/staff/index.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database/database.ts'
import type { Files } from './platform/files/files.ts'
import { createJobs } from './platform/jobs/runner.ts'
import type { Log } from './platform/log.ts'
import type { Mail } from './platform/mail/mail.ts'
import { createOutbox } from './platform/outbox.ts'
import { createPages } from './platform/pages/pages.ts'
import { type Assets, assetRoutes } from './platform/web/assets.ts'
import { createEdge, type ErrorPage, megabytes, securityHeaders, type Web } from './platform/web/edge.ts'
import { healthRoutes } from './platform/web/health.ts'
import { htmlDocument } from './ui/html.ts'
import { ErrorPage as ErrorPageView } from './ui/reader/error-page.tsx'
import type { Frame } from './ui/reader/page.tsx'

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
  const { config, database, clock, ids, log } = ground
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

  const newsroom = createNewsroom({ ...ground, outbox })
  const media = createMedia({ ...ground })
  const listings = createListings({ ids })
  const articles = createArticles({ database, clock, ids, outbox, settings, media, authors: newsroom, listings })
  const frontPages = createFrontPages({ database, ids, newsroom, media })
  const replies = createReplies({ database, clock, ids, outbox, settings, articles })
  replyJobs({ jobs, replies })

  const search = createSearch({ database, articles, jobs })
  const { assets } = ground
  const frame = async (): Promise<Frame> => ({
    ...(await settings.site()),
    assets: { style: assets.address('reader.css'), font: assets.address('newsreader.woff2') },
  })
  const errorPage: ErrorPage = async (c, problem) =>
    htmlDocument(ErrorPageView({ frame: await frame(), problem, requestId: c.get('requestId') }))
  const app: Hono<Web> = createEdge({ log, errorPage, address: ground.address, trustedProxies: config.trustedProxies })

  assetRoutes(app, assets, pages)
  app.route('/', healthRoutes({ database, log }))
  app.route('/', frontPageRoutes({ frontPages, newsroom, settings, pages, frame }))
  app.route('/', searchRoutes({ search, frame }))
  app.route('/', feedRoutes({ articles, frontPages, settings, pages, clock, frame }))
  app.route('/', pictureRoutes({ media }))
  app.route('/', replyPages({ replies, articles, pages, frame, errorPage }))
  const below = [replyThread({ replies, frame })]
  app.route('/', articlePages({ articles, settings, pages, frame, below }))

  return { app, pages, jobs, settings, newsroom, media, articles, frontPages, replies, search, database, clock, ids }
}
