export { failedJobs } from './feature.ts'
