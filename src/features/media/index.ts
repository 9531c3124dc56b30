export { media } from './feature.ts'
export type { Picture, PictureId, PictureRights } from './picture.ts'
export { folders, type Media } from './service.ts'
export { type ArticlesWith, articlesWith } from './slots.ts'
