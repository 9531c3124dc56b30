export type { Card, Which } from './card.ts'
export { frontPages } from './feature.ts'
export type { FrontPages } from './service.ts'
export { CardView } from './views/cards.tsx'
