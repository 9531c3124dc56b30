export { moderation } from './feature.ts'
export { moderationDeskHandlers } from './newsroom-routes.tsx'
