export { accountLines } from './account.ts'
export { importDisqus } from './disqus.ts'
export { importMarkdown } from './markdown.ts'
export { importWordpress } from './wordpress.ts'
