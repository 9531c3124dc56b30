import { Hono } from 'hono'
import { isId } from '../../base/id.ts'
import type { Web } from '../../platform/web/edge.ts'
import type { PictureId } from './picture.ts'
import type { Media } from './service.ts'

/** Pictures at addresses that never change what they show. */
export function pictureRoutes({ media }: { media: Media }) {
  return new Hono<Web>().get('/pictures/:id/:file{[0-9]{1,5}\\.(webp|jpeg)}', async (c) => {
    const [width = '', type] = c.req.param('file').split('.')
    const id = c.req.param('id')
    if (!isId(id)) return c.notFound()
    const isWebp = type === 'webp'
    const bytes = await media.file(id as PictureId, Number(width), isWebp ? 'webp' : 'jpeg')
    if (!bytes) return c.notFound()
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': isWebp ? 'image/webp' : 'image/jpeg',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
}
