export type { Picture, PictureId, PictureType } from './picture.ts'
export { pictureRoutes } from './reader-routes.ts'
export { createMedia, type Media, type PictureRefusal } from './service.ts'
export { unsoundPictures } from './soundness.ts'
