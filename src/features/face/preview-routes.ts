import { pathOf } from '../../base/path.ts'
import { newsroomPolicy } from '../../platform/web/edge.ts'
import { on } from '../../platform/web/routes/route.ts'
import { isHex } from '../../ui/looks/contrast.ts'
import { lookNames } from '../../ui/looks/looks.ts'
import { faceRoutes } from './routes.ts'
import { look, palette } from './settings.ts'
import type { Needs } from './web.ts'

/** A page of readers under a look that nobody else sees yet: theirs, with another sheet. No cache keeps it. */
export function previewHandlers({ face, settings, articles, read }: Needs) {
  async function newestArticle(): Promise<string | undefined> {
    const [id] = await articles.publicAfter('', 1)
    return (id && (await articles.byId(id))?.path) ?? undefined
  }

  return [
    on(faceRoutes.preview, async ({ c, query }) => {
      const name = lookNames.find((each) => each === query.look) ?? (await settings.of(look))
      const { sections, accent } = await settings.of(palette)
      const colours = { sections, accent: isHex(query.accent) ? query.accent : accent }
      const path = query.of === 'article' ? await newestArticle() : pathOf(query.of || '/')
      const html = path === undefined ? undefined : await read(path)
      if (html === undefined) return undefined
      const [now, tried] = [await face.face(), await face.tried(name, colours)]
      c.header('cache-control', 'no-store')
      c.header('x-frame-options', 'SAMEORIGIN')
      c.header('content-security-policy', newsroomPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"))
      return c.html(html.replaceAll(`href="${now.style}"`, `href="${tried}"`))
    }),
  ]
}
