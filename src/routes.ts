import type { Hono } from 'hono'
import { addresses, allRoutes } from './addresses.ts'
import { articleHandlers, atArticle, blockIds, numberedArticle } from './features/articles/index.ts'
import { correctionHandlers, correctionsOn, everywhereHandlers, noticesOf } from './features/corrections/index.ts'
import { feedHandlers } from './features/feeds/index.ts'
import { frontPageHandlers } from './features/front-pages/index.ts'
import { historyHandlers, versionHandlers } from './features/history/index.ts'
import { jobHandlers, jobsWaiting } from './features/jobs/index.ts'
import { pictureDeskHandlers, pictureHandlers } from './features/media/index.ts'
import {
  moderationDeskHandlers,
  moderationHandlers,
  repliesWaiting,
  statementFor,
} from './features/moderation/index.ts'
import { readerHandlers, readerIn } from './features/readers/index.ts'
import {
  entryMadeAt,
  factsUnder,
  namedPages,
  recordDeskHandlers,
  recordFeeds,
  recordHandlers,
  recordMapped,
  recordPanel,
} from './features/record/index.ts'
import { replyHandlers, replyThread } from './features/replies/index.ts'
import { sanctionHandlers } from './features/sanctions/index.ts'
import { screeningHandlers } from './features/screening/index.ts'
import { searchHandlers } from './features/search/index.ts'
import { settingsHandlers } from './features/settings/index.ts'
import { createDesk, guardOf, newsroomGate, signInHandlers } from './features/sign-in/index.ts'
import { peopleHandlers } from './features/staff/index.ts'
import {
  storylineDeskHandlers,
  storylineFeeds,
  storylineHandlers,
  storylineMadeAt,
  storylinesMapped,
  storySoFar,
} from './features/storylines/index.ts'
import { writingHandlers } from './features/writing/index.ts'
import { assetHandlers } from './platform/web/assets.ts'
import { answering, createEdge, type ErrorPage, type Web } from './platform/web/edge.ts'
import { healthHandlers } from './platform/web/health.ts'
import type { Handled } from './platform/web/routes/route.ts'
import { mountRoutes, routedPath } from './platform/web/routes/router.ts'
import type { Ground, Services } from './services.ts'
import { finders } from './targets.ts'
import { htmlDocument } from './ui/html.ts'
import { ErrorPage as ErrorPageView } from './ui/reader/error-page.tsx'
import type { Frame } from './ui/reader/page.tsx'

/** Every route with what is done at it, on the application that listens. */
export function mount(ground: Ground, services: Services): Hono<Web> {
  const { log, assets, address } = ground
  const { trustedProxies, address: onlyAt } = ground.config
  const styles = {
    style: assets.address('reader.css'),
    font: assets.address('newsreader.woff2'),
    arrivals: assets.find('arrivals.js'),
  }
  const errorPage = errorPageIn(() => ({ ...services.settings.atHand(), assets: styles }))
  const routed = (path: Parameters<typeof routedPath>[1]) => routedPath(addresses, path)
  const app = createEdge({ log, errorPage, address, trustedProxies, onlyAt, fromAnywhere: fromAnywhere(), routed })
  const find = finders(services)
  const answer = answering({ log, errorPage })
  const desk = createDesk({ ...ground, ...services })
  const frame = async (): Promise<Frame> => ({ ...(await services.settings.site()), assets: styles })
  app.use('/newsroom/*', newsroomGate({ ...services, desk, address }))
  const handled = [
    ...readersRoutes({ ...ground, ...services, frame }),
    ...newsroomRoutes({ ...ground, ...services, frame, desk }),
  ]
  mountRoutes(app, handled, {
    addresses,
    find: (target, params) => find[target](params as { id: never }),
    guard: guardOf({ desk }),
    atArticle: atArticle(services.articles, answer),
    answer,
  })
  return app
}

/** What addresses begin with that take a change from anywhere. */
function fromAnywhere(): string[] {
  return allRoutes.filter((route) => route.fromAnywhere).map(({ path }) => path.slice(0, path.indexOf(':')))
}

/** A page that says what is wrong asks nobody who may be what is wrong. */
function errorPageIn(frame: () => Frame): ErrorPage {
  return (c, problem, sent) =>
    htmlDocument(ErrorPageView({ frame: frame(), problem, sent, requestId: c.get('requestId') }))
}

type Parts = Ground & Services & { frame: () => Promise<Frame> }

function readersRoutes(parts: Parts): Handled[] {
  const { assets, frame, articles, corrections, moderation, readers, sanctions, address } = parts
  const [reader, statement] = [readerIn({ readers, address }), statementFor({ moderation })]
  const notices = noticesOf(corrections)
  const checking = { style: assets.address('history.css'), script: assets.find('check.js') }
  return [
    ...assetHandlers(parts),
    ...healthHandlers(parts),
    ...frontPageHandlers({ ...parts, numbered: numberedArticle(articles) }),
    ...searchHandlers({ ...parts, named: namedPages(parts) }),
    ...feedHandlers({
      ...{ ...parts, notices, checkpoint: parts.history.head },
      also: [...recordFeeds(parts), storylineFeeds(parts)],
      mapped: [recordMapped(parts), storylinesMapped(parts)],
    }),
    ...pictureHandlers(parts),
    ...moderationHandlers({ ...parts, reader }),
    ...readerHandlers({ ...parts, alsoHeld: [moderation.heldAbout, sanctions.heldAbout] }),
    ...correctionHandlers(parts),
    ...recordHandlers(parts),
    ...storylineHandlers(parts),
    ...historyHandlers({ ...parts, notices, assets: checking }),
    ...replyHandlers({ ...parts, reader, statement }),
    ...articleHandlers({ ...parts, below: onAnArticle(parts, frame) }),
  ]
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

/** Everything under /newsroom, behind the sign-in. */
function newsroomRoutes(parts: Parts & { desk: ReturnType<typeof createDesk> }): Handled[] {
  const { assets, ids, replies, corrections, signIn } = parts
  const nextBlock = blockIds(() => ids.next('block'))
  return [
    ...signInHandlers(parts),
    ...writingHandlers({
      ...{ ...parts, addresses, nextBlock, deskCheck: parts.kept.deskCheck },
      ...{ reports: replies.errorReports, earlier: corrections.of, panel: recordPanel(parts) },
      madeAt: [entryMadeAt(parts), storylineMadeAt(parts)],
      waiting: [repliesWaiting(parts), jobsWaiting(parts)],
    }),
    ...everywhereHandlers({ ...parts, reword: parts.record.facts.reword }),
    ...versionHandlers(parts),
    ...recordDeskHandlers(parts),
    ...storylineDeskHandlers(parts),
    ...moderationDeskHandlers({ ...parts, style: assets.address('replies.css') }),
    ...sanctionHandlers(parts),
    ...screeningHandlers({ ...parts, newestReplies: replies.newestTexts }),
    ...pictureDeskHandlers(parts),
    ...peopleHandlers({ ...parts, signInLink: signIn.signInLink }),
    ...settingsHandlers(parts),
    ...jobHandlers(parts),
  ]
}
