export type { NewsroomWeb } from './access.ts'
export { theSite, whoeverAsked } from './log/change.ts'
export { type AccountLog, createAccountLog } from './log/service.ts'
export { peopleHandlers } from './newsroom-routes.tsx'
export { may, type Permission, reachOf, type Target } from './rules.ts'
export { createNewsroom, type Newsroom } from './service.ts'
export {
  type AccountNotice,
  type Actor,
  type Author,
  type AuthorId,
  type Role,
  roles,
  type Staff,
  type StaffId,
  theOwner,
} from './staff.ts'
