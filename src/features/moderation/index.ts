export { moderationJobs } from './jobs.ts'
export { moderationDesk } from './newsroom-routes.tsx'
export { moderationPages, statementFor } from './reader-routes.tsx'
export { createModeration } from './service.ts'
