export { trash } from './feature.ts'
export { missingInTrash } from './newsroom-routes.tsx'
export type { Trash } from './service.ts'
export { maySee, type TrashedId } from './trashed.ts'
