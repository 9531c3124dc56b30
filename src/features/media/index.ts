export { media } from './feature.ts'
export type { Picture, PictureId } from './picture.ts'
export type { Media } from './service.ts'
