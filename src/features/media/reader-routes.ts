import { isId } from '../../base/id.ts'
import { on } from '../../platform/web/routes/route.ts'
import { sendFile } from '../../platform/web/send-file.ts'
import { smallOf } from '../../ui/reader/picture.tsx'
import type { C } from './at-the-desk.ts'
import { fileName } from './files.ts'
import { sizeOf } from './making.ts'
import * as say from './messages/readers.ts'
import type { PictureType } from './picture.ts'
import { pictureRoutes } from './routes.ts'
import type { Media } from './service.ts'

/** Pictures at addresses that never change what they show; at those of one that was withdrawn, that it was. */
export function pictureHandlers({ media }: { media: Media }) {
  return [
    on(pictureRoutes.file, ({ c, params: { id, file } }) => send(c, media, { id, file })),
    on(pictureRoutes.cut, ({ c, params: { id, cut, file } }) => send(c, media, { id, cut, file })),
    on(pictureRoutes.preview, async ({ c, params: { id }, query }) => {
      if (!isId(id)) return undefined
      const picture = await media.kept(id)
      if (!picture) return undefined
      if (picture.withdrawal) return gone(c)
      c.header('cache-control', 'no-store')
      return c.redirect(smallOf(picture, query.crop), 302)
    }),
  ]
}

type Asked = { id: string; cut?: string; file: string }
type Answering = Pick<C, 'text' | 'req'>

async function send(c: C | Answering, media: Media, { id, cut, file }: Asked): Promise<Response | undefined> {
  if (!isId(id)) return undefined
  const [width = '', type] = file.split('.')
  const wanted = await media.sizes.asked({ id, cut, width, type: type as PictureType })
  if (wanted === undefined) return undefined
  if (wanted === 'withdrawn') return gone(c)
  const size = sizeOf(wanted)
  const sending = () =>
    sendFile(c as C, {
      tag: fileName(size).slice('pictures/'.length),
      headers: { 'content-type': `image/${type}`, 'cache-control': 'public, max-age=31536000, immutable' },
      size: () => media.lengthOf(size),
      get: (range) => media.file(size, range),
    })
  const sent = await sending()
  if (sent) return sent
  const made = await media.sizes.make(wanted)
  if (made === 'busy') return c.text(say.comeAgain(), 503, { 'cache-control': 'no-store', 'retry-after': '2' })
  return made === 'made' ? sending() : undefined
}

function gone(c: Answering): Response {
  return c.text(say.pictureWithdrawn(), 410, { 'cache-control': 'no-store' })
}
