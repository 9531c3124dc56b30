export { type FeedOf, feedHandlers, type Mapped } from './reader-routes.ts'
export { asHtml } from './views/texts.ts'
export { rss } from './views/write.ts'
