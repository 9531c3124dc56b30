export { media } from './feature.ts'
export type { Picture, PictureId } from './picture.ts'
export { folders, type Media } from './service.ts'
