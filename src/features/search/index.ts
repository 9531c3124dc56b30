export { searchHandlers } from './reader-routes.tsx'
export { extract, foldedWords, type Piece, wordsAsked } from './rules.ts'
export { createSearch } from './service.ts'
