import { isId } from '../../base/id.ts'
import { on } from '../../platform/web/routes/route.ts'
import type { PictureId } from './picture.ts'
import { pictureRoutes } from './routes.ts'
import type { Media } from './service.ts'

/** Pictures at addresses that never change what they show. */
export function pictureHandlers({ media }: { media: Media }) {
  return [
    on(pictureRoutes.file, async ({ c, params: { id, file } }) => {
      const [width = '', type] = file.split('.')
      const isWebp = type === 'webp'
      const bytes = isId(id) ? await media.file(id as PictureId, Number(width), isWebp ? 'webp' : 'jpeg') : undefined
      if (!bytes) return undefined
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': isWebp ? 'image/webp' : 'image/jpeg',
        'cache-control': 'public, max-age=31536000, immutable',
      })
    }),
  ]
}
