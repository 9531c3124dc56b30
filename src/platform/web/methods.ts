import type { Env, Hono } from 'hono'

/** The methods some route takes at this path; none when no route knows the path at all. */
export function allowedMethods<E extends Env>(app: Hono<E>, path: string): string[] {
  const known = app.routes.filter((route) => route.method !== 'ALL' && matches(route.path, path))
  // What a route spells out is its own, whatever another takes in its place: `/articles/new` is no article.
  const spelt = known.filter((route) => route.path === path)
  const methods = (spelt.length > 0 ? spelt : known).flatMap((route) =>
    route.method === 'GET' ? ['GET', 'HEAD'] : [route.method],
  )
  return [...new Set(methods)].sort()
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/')
  const given = path.split('/')
  if (parts.length !== given.length) return false
  return parts.every((part, index) => fits(part, given[index] ?? ''))
}

/** `:name` takes anything that is not empty; `:name{[0-9]+}` what its expression says. */
function fits(part: string, given: string): boolean {
  if (!part.startsWith(':')) return part === given
  const [, expression] = /^:[^{]+\{(.+)\}$/.exec(part) ?? []
  // exception: the pattern of a route of ours, on a path of bounded length
  return expression === undefined ? given !== '' : new RegExp(`^(?:${expression})$`).test(given)
}
