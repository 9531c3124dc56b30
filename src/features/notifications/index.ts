export { notifications } from './feature.ts'
export type { Notifications } from './service.ts'
