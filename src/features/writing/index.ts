export { writingJobs } from './jobs.ts'
export { type Waiting, writingRoutes } from './newsroom-routes.tsx'
export { createWritingDesk, type WritingDesk } from './service.ts'
