export { type FeedOf, feedRoutes, type Mapped } from './reader-routes.ts'
export { asHtml } from './views/texts.ts'
export { rss } from './views/write.ts'
