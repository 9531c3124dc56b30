export type { Picture, PictureId } from './picture.ts'
export { pictureRoutes } from './reader-routes.ts'
export { createMedia, type Media, type PictureRefusal, type PictureType } from './service.ts'
