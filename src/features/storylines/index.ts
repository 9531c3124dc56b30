export { storylines } from './feature.ts'
