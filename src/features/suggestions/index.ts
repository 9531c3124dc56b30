export { suggestions } from './feature.ts'
export type { Suggest } from './suggest.ts'
export { suggestWith } from './with-extraction.ts'
