export { trash } from './feature.ts'
export { missingInTrash } from './newsroom-routes.tsx'
