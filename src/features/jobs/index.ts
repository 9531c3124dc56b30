export { jobHandlers } from './newsroom-routes.tsx'
export { jobsWaiting } from './waiting.ts'
