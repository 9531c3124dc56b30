import { isId } from '../../base/id.ts'
import { on } from '../../platform/web/routes/route.ts'
import { sendFile } from '../../platform/web/send-file.ts'
import type { Size } from './files.ts'
import * as say from './messages/readers.ts'
import type { PictureId } from './picture.ts'
import { pictureRoutes } from './routes.ts'
import type { Media } from './service.ts'

/** Pictures at addresses that never change what they show; at those of one that was withdrawn, that it was. */
export function pictureHandlers({ media }: { media: Media }) {
  return [
    on(pictureRoutes.file, async ({ c, params: { id, file } }) => {
      if (!isId(id)) return undefined
      const isWithdrawn = await media.isWithdrawn(id)
      if (isWithdrawn === undefined) return undefined
      if (isWithdrawn) return c.text(say.pictureWithdrawn(), 410, { 'cache-control': 'no-store' })
      const [width = '', type] = file.split('.')
      const size: Size = { id: id as PictureId, width: Number(width), type: type === 'webp' ? 'webp' : 'jpeg' }
      return sendFile(c, {
        tag: `${id}/${size.width}.${size.type}`,
        headers: { 'content-type': `image/${size.type}`, 'cache-control': 'public, max-age=31536000, immutable' },
        size: () => media.lengthOf(size),
        get: (range) => media.file(size, range),
      })
    }),
  ]
}
