import { megabytes } from '../../platform/web/edge.ts'
import { done, listQuery } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { addPictures } from './permissions.ts'

export const pictureRoutes = {
  file: route('picture.file', { method: 'GET', path: '/pictures/:id/:file{[0-9]{1,5}\\.(webp|jpeg)}' }),
  list: route('picture.list', {
    method: 'GET',
    path: '/newsroom/pictures',
    query: { done, ...listQuery },
    permission: addPictures,
  }),
  add: route('picture.add', {
    method: 'POST',
    path: '/newsroom/pictures',
    permission: addPictures,
    limit: megabytes(20),
  }),
} as const

/** A picture at a width in pixels. */
export function pictureAt(id: string, width: number, type: 'webp' | 'jpeg'): string {
  return pictureRoutes.file.to({ id, file: `${width}.${type}` })
}
