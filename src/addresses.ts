import { routesOf } from './assembly/feature.ts'
import { features } from './features.ts'
import { assetRoutes } from './platform/web/assets.ts'
import { healthRoutes } from './platform/web/health.ts'
import { addressesOf } from './platform/web/routes/addresses.ts'
import type { Route } from './platform/web/routes/route.ts'

/** Every route of the site, as it is declared. */
export const allRoutes: readonly Route[] = routesOf([{ routes: [assetRoutes, healthRoutes] }, ...features])

/** First parts of addresses that the design has a page for, and no route yet. */
const planned = ['api', 'feed.atom', 'feed.json', 'metrics']

export const addresses = addressesOf(allRoutes, planned)
