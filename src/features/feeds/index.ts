export { type FeedOf, feedRoutes, type Mapped } from './reader-routes.ts'
export { feedText } from './views/texts.ts'
