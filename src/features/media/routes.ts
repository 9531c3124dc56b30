import { z } from 'zod'
import { type Cut, nameOfCut } from '../../base/framing.ts'
import { idOf } from '../../base/id.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { addPictures, changeRights, overruleRights, takePicturesAway } from './permissions.ts'

const picture = { params: { id: idOf('picture') }, target: 'picture' } as const
const box = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
const framingShown = z.object({
  ...{ width: z.int(), height: z.int(), src: z.string(), base: z.string() },
  turned: z.int(),
  focus: z.object({ x: z.int(), y: z.int() }),
  crops: z.record(z.string(), box),
})

const takeAway = { ...picture, permission: takePicturesAway, stepUp: true } as const

export const pictureRoutes = {
  file: route('picture.file', { method: 'GET', path: '/pictures/:id/:file{[0-9]{1,5}\\.(avif|webp|jpeg)}' }),
  /** A part of it: what the address names is all it ever shows. */
  cut: route('picture.cut', {
    method: 'GET',
    path: '/pictures/:id/:cut{[0-9]{1,5}(-[0-9]{1,5}){3,4}}/:file{[0-9]{1,5}\\.(avif|webp|jpeg)}',
  }),
  /** The smallest there is of it, for whoever knows nothing but its id. */
  preview: route('picture.preview', { method: 'GET', path: '/pictures/:id/preview', query: { crop: words(40) } }),
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
  /** How it stands, for whoever cuts it while writing. */
  framing: route('picture.framing', {
    method: 'GET',
    path: '/newsroom/pictures/:id/framing',
    ...picture,
    answers: { 200: { says: 'How a picture stands', json: framingShown } },
    permission: addPictures,
  }),
  frame: route('picture.frame', {
    method: 'POST',
    path: '/newsroom/pictures/:id/framing',
    ...picture,
    permission: addPictures,
  }),
  keepBoth: route('picture.keep-both', {
    method: 'POST',
    path: '/newsroom/pictures/:id/beside',
    ...picture,
    permission: addPictures,
  }),
  useKept: route('picture.use-kept', {
    method: 'POST',
    path: '/newsroom/pictures/:id/instead',
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

/** All of a picture at a width in pixels. */
export function pictureAt(id: string, width: number, type: 'webp' | 'jpeg'): string {
  return pictureRoutes.file.to({ id, file: `${width}.${type}` })
}

type Placed = { id: string; width: number; type: 'avif' | 'webp' | 'jpeg'; cut?: Cut | undefined }

/** A picture, or a part of it, at a width in pixels. */
export function partAt({ id, width, type, cut }: Placed): string {
  const file = `${width}.${type}`
  return cut ? pictureRoutes.cut.to({ id, cut: nameOfCut(cut), file }) : pictureRoutes.file.to({ id, file })
}
