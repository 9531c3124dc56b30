import { slot } from '../../assembly/slots.ts'
import type { FeedOf, Mapped } from './reader-routes.ts'

/** Feeds of other pages that list articles. */
export const feedsOf = slot<readonly FeedOf[]>('feeds.feeds-of')
/** Pages of other features that sitemaps list. */
export const mapped = slot<Mapped>('feeds.mapped')
