export { everywhereHandlers } from './everywhere/newsroom-routes.tsx'
export { correctionJobs } from './jobs.ts'
export { correctionHandlers, correctionsOn, noticesOf } from './reader-routes.tsx'
export { createCorrections, type FindReporter, type SeenTo } from './service.ts'
