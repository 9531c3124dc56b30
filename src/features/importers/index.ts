export { importMarkdown } from './markdown.ts'
