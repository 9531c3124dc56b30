import type { Env, Hono } from 'hono'

/** The methods some route takes at this path; none when no route knows the path at all. */
export function allowedMethods<E extends Env>(app: Hono<E>, path: string): string[] {
  const methods = app.routes
    .filter((route) => route.method !== 'ALL' && matches(route.path, path))
    .flatMap((route) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]))
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
  return expression === undefined ? given !== '' : new RegExp(`^(?:${expression})$`).test(given)
}
