export { jobRoutes } from './newsroom-routes.tsx'
