export { searchRoutes } from './reader-routes.tsx'
export { createSearch } from './service.ts'
