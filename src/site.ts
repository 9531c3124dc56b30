import { addresses } from './addresses.ts'
import { assemble } from './assembly/assemble.ts'
import type { Feature } from './assembly/feature.ts'
import type { Ground } from './assembly/ground.ts'
import { millisOf, minutes } from './base/clock.ts'
import { features } from './features.ts'
import { createEvents } from './platform/events/events.ts'
import { createJobs } from './platform/jobs/runner.ts'
import { createPages } from './platform/pages/pages.ts'
import { headersAt, megabytes } from './platform/web/edge.ts'
import { mount, shellsOf } from './web.ts'

export type Site = ReturnType<typeof createSite>

/** Builds every feature and joins them: their services first, then the routes that lead to them. */
export function createSite(ground: Ground, all: readonly Feature[] = features) {
  const { database, ids, log } = ground
  const [pages, events, jobs] = [pageStore(ground), createEvents(ground), createJobs(ground)]
  const standing = { ...ground, pages, events, jobs, addresses }
  const assembled = assemble(all, standing, (services) => shellsOf(ground, services, all))
  const { services, backfill } = assembled
  return {
    ...{ ...services, pages, events, jobs, database, ids, log },
    app: mount(standing, assembled),
    backfill,
  }
}

function pageStore({ config, clock, address }: Ground) {
  const budget = megabytes(config.pageStoreMegabytes)
  const servedAlone = minutes(config.staleMinutes)
  return createPages({ budget, now: () => millisOf(clock.now()), headers: headersAt(address()), servedAlone })
}
