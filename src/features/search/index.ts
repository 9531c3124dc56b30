export { searchRoutes } from './reader-routes.tsx'
export { createSearch, type Search } from './service.ts'
