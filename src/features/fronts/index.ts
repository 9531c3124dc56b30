export { fronts } from './feature.ts'
