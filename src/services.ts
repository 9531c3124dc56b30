import { addresses } from './addresses.ts'
import { type Clock, millisOf, minutes } from './base/clock.ts'
import type { Ids } from './base/id.ts'
import { allListings, createArticles, draftsOf } from './features/articles/index.ts'
import { correctionJobs, createCorrections, type FindReporter, type SeenTo } from './features/corrections/index.ts'
import { createDeskCheck, type Dictionaries, deskJobs } from './features/desk/index.ts'
import { createFrontPages, createListings } from './features/front-pages/index.ts'
import { createHistory } from './features/history/index.ts'
import { createMedia } from './features/media/index.ts'
import { createModeration, moderationJobs } from './features/moderation/index.ts'
import { createReaders, readerJobs } from './features/readers/index.ts'
import {
  createPublicity,
  createRecord,
  factsForTheDesk,
  recordJobs,
  type Suggest,
  suggestKnownNames,
} from './features/record/index.ts'
import { createReplies, replyJobs } from './features/replies/index.ts'
import { createSanctions, sanctionJobs, standingWords } from './features/sanctions/index.ts'
import { createChecks, createScreening } from './features/screening/index.ts'
import { createSearch } from './features/search/index.ts'
import { createSettings } from './features/settings/index.ts'
import { createSignIn, endSessions, type PasswordCost, signInJobs } from './features/sign-in/index.ts'
import { createAccountLog, createNewsroom } from './features/staff/index.ts'
import { createStorylines, storylineListings } from './features/storylines/index.ts'
import { createWritingDesk, writingJobs } from './features/writing/index.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database/database.ts'
import type { Files } from './platform/files/files.ts'
import { createJobs } from './platform/jobs/runner.ts'
import type { Log } from './platform/log.ts'
import type { Mail } from './platform/mail/mail.ts'
import { createOutbox } from './platform/outbox.ts'
import { createLook, type LookAt } from './platform/outward/look.ts'
import { createPages } from './platform/pages/pages.ts'
import type { Assets } from './platform/web/assets.ts'
import { headersAt, megabytes } from './platform/web/edge.ts'

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
  /** The words of English; several sites of one process may share what was read. */
  dictionaries?: () => Promise<Dictionaries>
  /** Reads a draft for what it says; without it, only the record’s own names are found. */
  suggest?: Suggest
  /** Looks at addresses on the public internet; a test brings an internet of its own. */
  lookAt?: LookAt
  /** What hashing a password costs, where that is not what it should cost. */
  passwordCost?: PasswordCost
  /** Names this process among those that share a database. */
  process: string
  /** Where readers find the site; known once it listens. */
  address: () => string
}

export type Services = ReturnType<typeof createServices>

/** Builds every feature, each from what it needs. */
export function createServices(ground: Ground) {
  // Asked only once all of it is built.
  const paper = createPaper(ground, {
    reporter: (...asked) => discussion.replies.reporter(...asked),
    seenTo: (...error) => discussion.moderation.errorSeenTo(...error),
  })
  const discussion = createDiscussion(ground, paper)
  const { jobs, signIn, newsroom, settings, writing } = paper
  signInJobs({ ...ground, jobs, signIn, newsroom, settings })
  writingJobs({ jobs, desk: writing })
  deskJobs({ jobs, ...paper.kept })
  recordJobs({ jobs, record: paper.record })
  replyJobs({ ...ground, ...discussion, jobs, newsroom, isChecked: discussion.checks.length > 0 })
  moderationJobs({ jobs, moderation: discussion.moderation })
  correctionJobs({ ...ground, ...paper, ...discussion, tell: discussion.readers.notify })
  sanctionJobs({ jobs, sanctions: discussion.sanctions })
  readerJobs({ jobs, readers: discussion.readers })
  return { ...paper, ...discussion }
}

/** What a paper is without its readers' answers. */
function createPaper(ground: Ground, reports: { reporter: FindReporter; seenTo: SeenTo }) {
  const { database, clock, ids } = ground
  const pages = pageStore(ground)
  const outbox = createOutbox({ ids, clock })
  const jobs = createJobs({ ...ground })
  const accountLog = createAccountLog({ database, clock, ids })
  const settings = createSettings({ ...ground, accountLog, outbox })
  pages.onChange((facts) => {
    if (facts.includes('site')) settings.forget()
  })

  const newsroom = createNewsroom({ ...ground, accountLog, outbox, endSessions })
  const media = createMedia({ ...ground })
  const listings = allListings([createListings({ ids }), createPublicity(settings), storylineListings])
  const history = createHistory({ ...ground, accountLog, outbox, settings })
  const corrections = createCorrections({ database, ids, outbox, ...reports })
  const deskCheck = createDeskCheck({ ...ground, quotes: async () => (await settings.site()).quotes })
  const articles = createArticles({
    ...{ database, clock, ids, outbox, settings, media, listings, addresses },
    authors: newsroom,
    notices: corrections,
    chronicle: history,
    desk: deskCheck,
    confirmed: factsForTheDesk,
  })
  const outside = { suggest: ground.suggest ?? suggestKnownNames, lookAt: ground.lookAt ?? createLook() }
  const record = createRecord({ database, clock, ids, outbox, articles, settings, ...outside })
  const storylines = createStorylines({ database, clock, ids, outbox, articles, record })
  const frontPages = createFrontPages({ database, ids, newsroom, media })
  const search = createSearch({ database, articles, jobs })
  const signIn = createSignIn({ ...ground, accountLog, outbox, newsroom, settings })
  const writing = createWritingDesk({ database, clock, articles, newsroom, media })
  return {
    pages,
    accountLog,
    outbox,
    jobs,
    settings,
    newsroom,
    media,
    history,
    corrections,
    articles,
    record,
    storylines,
    frontPages,
    search,
    signIn,
    writing,
    kept: { deskCheck, ...draftsOf(articles) },
  }
}

function pageStore({ config, clock, address }: Ground) {
  const budget = megabytes(config.pageStoreMegabytes)
  const servedAlone = minutes(config.staleMinutes)
  return createPages({ budget, now: () => millisOf(clock.now()), headers: headersAt(address()), servedAlone })
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
