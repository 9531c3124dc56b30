export { feedRoutes } from './reader-routes.ts'
