export { readerJobs } from './jobs.ts'
export { readerHandlers } from './reader-routes.tsx'
export { createReaders } from './readers.ts'
export { readerIn } from './session.ts'
