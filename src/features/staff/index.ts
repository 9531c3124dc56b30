export type { NewsroomWeb } from './access.ts'
export { type AccountNotice, accountChanged, roleChanged, staffChanged, staffLeft } from './events.ts'
export { accountLog, newsroom } from './feature.ts'
export { theSite, whoeverAsked } from './log/change.ts'
export type { AccountLog } from './log/service.ts'
export { givenRole, type WayIn, waysIn } from './roles/role.ts'
export { roleCalled } from './roles/rules.ts'
export { may, reachOf, type Target } from './rules.ts'
export { type Newsroom, nameOfDoer } from './service.ts'
export { accessEnds, linksInto } from './slots.ts'
export {
  type Actor,
  type Author,
  type AuthorId,
  doerOf,
  type Staff,
  type StaffId,
  theOwner,
} from './staff.ts'
