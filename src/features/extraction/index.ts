export { createExtractor, type Extractor, extractionRefusals } from './extractor.ts'
export { acceptTogether, type Suggestions } from './suggestion.ts'
