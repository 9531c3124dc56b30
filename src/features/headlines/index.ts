export { headlines } from './feature.ts'
