export { moderationDesk } from './newsroom-routes.tsx'
export { createModeration } from './service.ts'
