export { staffNotices } from './feature.ts'
export type { About } from './notice.ts'
export type { StaffNotices } from './service.ts'
export { noticeWords } from './slots.ts'
