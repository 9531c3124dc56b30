export { peopleRoutes } from './newsroom-routes.tsx'
export { may, type Permission, reachOf } from './rules.ts'
export { createNewsroom, type Newsroom } from './service.ts'
export {
  type Actor,
  type Author,
  type AuthorId,
  type NewsroomWeb,
  type Role,
  roles,
  type Staff,
  type StaffId,
  theOwner,
} from './staff.ts'
