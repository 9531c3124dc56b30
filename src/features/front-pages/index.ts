export type { Card, Key, Topic, Which } from './card.ts'
export { createFrontPages, createListings, type FrontPages } from './service.ts'
