export { type Article, type ArticleId, type Content, isPublic, type PublicArticle, type RevisionId } from './article.ts'
export { type Articles, createArticles, type Listed, type Listings } from './service.ts'
