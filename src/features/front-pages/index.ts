export type { Card, Which } from './card.ts'
export { frontPageRoutes } from './reader-routes.tsx'
export { createFrontPages, createListings, type FrontPages } from './service.ts'
export { unsoundLists } from './soundness/store.ts'
