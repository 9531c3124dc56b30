export type { NewsroomWeb } from './access.ts'
export { type AccountNotice, accountChanged, staffEvents } from './events.ts'
export { theSite, whoeverAsked } from './log/change.ts'
export { type AccountLog, createAccountLog } from './log/service.ts'
export { peopleHandlers } from './newsroom-routes.tsx'
export { may, type Permission, reachOf, type Target } from './rules.ts'
export { createNewsroom, type Newsroom, nameOfDoer } from './service.ts'
export {
  type Actor,
  type Author,
  type AuthorId,
  doerOf,
  type Role,
  roles,
  type Staff,
  type StaffId,
  theOwner,
} from './staff.ts'
