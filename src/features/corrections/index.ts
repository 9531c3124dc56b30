export { everywhereDesk } from './everywhere/newsroom-routes.tsx'
export { correctionJobs } from './jobs.ts'
export { correctionPages, correctionsOn, noticesOf } from './reader-routes.tsx'
export { createCorrections, type FindReporter, type SeenTo } from './service.ts'
