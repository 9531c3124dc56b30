export { type Article, type ArticleId, type Content, isPublic, type PublicArticle, type RevisionId } from './article.ts'
export { articlePages, type Below } from './reader-routes.tsx'
export { type Articles, createArticles, type Listed, type Listings } from './service.ts'
