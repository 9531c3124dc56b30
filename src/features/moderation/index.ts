export { moderation } from './feature.ts'
export { moderationDeskHandlers } from './newsroom-routes.tsx'
export { unsoundDecisions } from './soundness/store.ts'
