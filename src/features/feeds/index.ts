export { type FeedOf, feedRoutes, type Mapped } from './reader-routes.ts'
export { encoded as asFeedText } from './views/rss.tsx'
