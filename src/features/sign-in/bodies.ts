import type { MiddlewareHandler } from 'hono'
import { type ErrorPage, megabytes, takesBody, type Web } from '../../platform/web/edge.ts'
import { urls } from '../../urls.ts'

/** A picture is large; everything else that is sent is words. */
export function newsroomBodies(errorPage: ErrorPage): MiddlewareHandler<Web> {
  const pictures = takesBody(errorPage, megabytes(20))
  const words = takesBody(errorPage, megabytes(2))
  return (c, next) => (c.req.path === urls.newsroom.pictures ? pictures : words)(c, next)
}
