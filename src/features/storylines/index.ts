export { storylineFeeds } from './feeds.ts'
export { storylineDesk } from './newsroom-routes.tsx'
export { storylinePages, storySoFar } from './reader-routes.tsx'
export { createStorylines } from './service.ts'
