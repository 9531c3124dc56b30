import type { Hono } from 'hono'
import { addresses, allRoutes } from './addresses.ts'
import type { assemble } from './assembly/assemble.ts'
import { type Feature, placesOf, type Services, type Shells, type Standing } from './assembly/feature.ts'
import type { Ground } from './assembly/ground.ts'
import { type MessageLanguage, nearestLanguage } from './base/messages.ts'
import type { Path } from './base/path.ts'
import { atArticle } from './features/articles/index.ts'
import { createDesk, guardOf, newsroomGate, stepUpOf } from './features/sign-in/index.ts'
import { missingInTrash } from './features/trash/index.ts'
import { assetHandlers } from './platform/web/assets.ts'
import { answering, createEdge, type ErrorPage, type Web } from './platform/web/edge.ts'
import { healthHandlers } from './platform/web/health.ts'
import { mountRoutes, routedPath } from './platform/web/routes/router.ts'
import { htmlDocument } from './ui/html.ts'
import { ErrorPage as ErrorPageView } from './ui/reader/error-page.tsx'
import type { Frame } from './ui/reader/page.tsx'

/** What pages are drawn in. */
export function shellsOf(ground: Ground, services: Services, all: readonly Feature[]): Shells {
  const { settings, standingPages, face } = services
  const assets = readersAssets(ground)
  const mounted: Shells['mounted'] = {}
  return {
    mounted,
    async read(path) {
      const host = new URL(ground.address()).host
      const answer = await mounted.app?.request(ground.address() + path, { headers: { host } })
      return answer?.ok ? answer.text() : undefined
    },
    frame: async () => ({
      ...(await settings.site()),
      pages: await standingPages.links(),
      face: await face.face(),
      assets,
    }),
    desk: createDesk({
      ...{ ...ground, settings, places: placesOf(all) },
      unread: ({ id }) => services.staffNotices.unread(id),
    }),
  }
}

function readersAssets({ assets }: Ground): Frame['assets'] {
  return {
    kinds: assets.address('kinds.css'),
    front: assets.address('front.css'),
    arrivals: assets.find('arrivals.js'),
  }
}

/** Every route with what is done at it, on the application that listens. */
export function mount(
  standing: Omit<Standing, 'slots' | 'everySetting' | 'everyPermission'>,
  assembled: ReturnType<typeof assemble>,
): Hono<Web> {
  const { log, address, config } = standing
  const { services, shells, handlers, targets } = assembled
  const { trustedProxies, address: onlyAt } = config
  const { desk } = shells
  const errorPage = errorPageIn(() => ({
    ...services.settings.atHand(),
    pages: services.standingPages.atHand(),
    face: services.face.atHand(),
    assets: readersAssets(standing),
  }))
  const answer = answering({ log, errorPage })
  const edge = { log, errorPage, address, trustedProxies, onlyAt, fromAnywhere: fromAnywhere() }
  const routed = (path: Path) => routedPath(addresses, path)
  const ledOn = (path: Path) => services.redirects.leadsTo(path)
  const app = createEdge({ ...edge, routed, ledOn, language: languageIn(services) })
  const find = targets()

  app.use('/newsroom/*', newsroomGate({ ...services, desk }))
  mountRoutes(app, [...assetHandlers(standing), ...healthHandlers(standing), ...handlers()], {
    find: async (target, params) => find[target]?.(params as { id: never }),
    missing: missingInTrash({ ...services, desk }),
    guard: guardOf({ desk }),
    stepUp: stepUpOf({ ...services, desk }),
    atArticle: atArticle(services.articles),
    answer,
  })
  shells.mounted.app = app
  return app
}

/** Readers' pages speak the paper's language where messages are written in it; the newsroom's speak English. */
function languageIn({ settings }: Services) {
  return async (path: Path): Promise<MessageLanguage> => {
    const { language } = await settings.site().catch(() => settings.atHand())
    return path.startsWith('/newsroom') ? nearestLanguage(language, newsroomLanguages) : nearestLanguage(language)
  }
}

const newsroomLanguages = ['en-GB', 'en-US'] as const

/** What addresses begin with that take a change from anywhere. */
function fromAnywhere(): string[] {
  return allRoutes.filter((route) => route.fromAnywhere).map(({ path }) => path.slice(0, path.indexOf(':')))
}

/** A page that says what is wrong asks nobody who may be what is wrong. */
function errorPageIn(frame: () => Frame): ErrorPage {
  return (c, problem, sent) =>
    htmlDocument(ErrorPageView({ frame: frame(), problem, sent, requestId: c.get('requestId') }))
}
