export { writingJobs } from './jobs.ts'
export { writingHandlers } from './newsroom-routes.tsx'
export { createWritingDesk } from './service.ts'
export { State, Tabs } from './views/head.tsx'
