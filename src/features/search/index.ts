export { search } from './feature.ts'
export { extract, foldedWords, type Piece, wordsAsked } from './rules.ts'
export { namedSo } from './slots.ts'
