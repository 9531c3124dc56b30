import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { addPictures, changeRights, overruleRights, takePicturesAway } from './permissions.ts'

const picture = { params: { id: idOf('picture') }, target: 'picture' } as const
const takeAway = { ...picture, permission: takePicturesAway, stepUp: true } as const

export const pictureRoutes = {
  file: route('picture.file', { method: 'GET', path: '/pictures/:id/:file{[0-9]{1,5}\\.(webp|jpeg)}' }),
  list: route('picture.list', {
    method: 'GET',
    path: '/newsroom/pictures',
    query: {
      ...{ done, q: words(), credit: words(), licence: words(20), section: words(40), use: words(10) },
      ...{ shape: words(10), since: words(40), until: words(40), ...listQuery },
    },
    permission: addPictures,
  }),
  add: route('picture.add', {
    method: 'POST',
    path: '/newsroom/pictures',
    permission: addPictures,
    limit: megabytes(20),
  }),
  /** For whoever chooses one while writing. */
  found: route('picture.found', {
    method: 'GET',
    path: '/newsroom/pictures/found',
    query: { q: words() },
    answers: {
      200: {
        says: 'Pictures by the beginnings of words of what is known of them, newest first',
        json: z.object({ pictures: z.array(z.object({ id: z.string(), alt: z.string(), src: z.string() })) }),
      },
    },
    permission: addPictures,
  }),
  /** Those whose rights run out. */
  ending: route('picture.ending', {
    method: 'GET',
    path: '/newsroom/pictures/ending',
    query: listQuery,
    permission: addPictures,
  }),
  show: route('picture.show', {
    method: 'GET',
    path: '/newsroom/pictures/:id',
    query: { done },
    ...picture,
    permission: addPictures,
  }),
  describe: route('picture.describe', {
    method: 'POST',
    path: '/newsroom/pictures/:id',
    ...picture,
    permission: addPictures,
  }),
  rights: route('picture.rights', {
    method: 'POST',
    path: '/newsroom/pictures/:id/rights',
    ...picture,
    permission: changeRights,
  }),
  overrule: route('picture.overrule', {
    method: 'POST',
    path: '/newsroom/pictures/:id/overrulings',
    ...picture,
    permission: overruleRights,
  }),
  withdraw: route('picture.withdraw', { method: 'POST', path: '/newsroom/pictures/:id/withdrawal', ...takeAway }),
  remove: route('picture.remove', { method: 'POST', path: '/newsroom/pictures/:id/removal', ...takeAway }),
} as const

/** A picture at a width in pixels. */
export function pictureAt(id: string, width: number, type: 'webp' | 'jpeg'): string {
  return pictureRoutes.file.to({ id, file: `${width}.${type}` })
}
