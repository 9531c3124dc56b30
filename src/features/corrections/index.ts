export { corrections } from './feature.ts'
