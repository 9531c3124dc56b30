export { type FeedOf, feedRoutes } from './reader-routes.ts'
export { encoded as asFeedText } from './views/rss.tsx'
