import type { MiddlewareHandler } from 'hono'
import { type ErrorPage, kilobytes, megabytes, takesBody, type Web } from '../../platform/web/edge.ts'
import { urls } from '../../urls.ts'

/** What each form of the newsroom needs: an address and a password are short, an article is long, a picture is large. */
export function newsroomBodies(errorPage: ErrorPage): MiddlewareHandler<Web> {
  const [few, usual] = [takesBody(errorPage, kilobytes(8)), takesBody(errorPage, kilobytes(64))]
  const [article, picture] = [takesBody(errorPage, megabytes(2)), takesBody(errorPage, megabytes(20))]
  return (c, next) => {
    const { path } = c.req
    if (path.startsWith(urls.newsroom.signIn) || path.startsWith(urls.newsroom.account)) return few(c, next)
    if (path === urls.newsroom.pictures) return picture(c, next)
    return (isLong(path) ? article : usual)(c, next)
  }
}

/** An article as the form or the editor sends it, and the lists of words that are looked for in replies. */
function isLong(path: string): boolean {
  return /^\/newsroom\/(?:articles\/[^/]+(?:\/revisions)?|screening\/words\/[^/]+(?:\/trial)?)$/.test(path)
}
