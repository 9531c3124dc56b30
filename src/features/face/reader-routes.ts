import { on } from '../../platform/web/routes/route.ts'
import { sendFile } from '../../platform/web/send-file.ts'
import { faceRoutes } from './routes.ts'
import type { Faces } from './service.ts'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
}

const named = /^[0-9a-f]{32}\.(png|svg|css)$/

/** What pages are drawn in, at addresses that never change what they show. */
export function faceFileHandlers({ face }: { face: Faces }) {
  const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }
  return [
    on(faceRoutes.file, async ({ c, params: { file } }) => {
      const [, ending] = named.exec(file) ?? []
      if (ending === undefined) return undefined
      const headers = { ...forEver, 'content-type': types[ending] ?? '' }
      if (ending === 'png')
        return sendFile(c, {
          ...{ tag: file, headers },
          size: () => face.logoSize(file),
          get: (range) => face.logoFile(file, range),
        })
      const made = await face.made(faceRoutes.file.to({ file }))
      if (!made) return undefined
      const kept = made.isStale ? { ...headers, 'cache-control': 'no-store' } : headers
      return new Response(new Uint8Array(made.bytes), { headers: kept })
    }),
  ]
}
