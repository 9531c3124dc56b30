import { z } from 'zod'
import { admittedTo, nameOf, type Route } from './route.ts'

/** The routes that answer with JSON, as OpenAPI 3.1 says them. Shapes are those by which the site itself reads. */
export function openApiOf(routes: readonly Route[], info: { title: string; version: string }): object {
  const spoken = routes.filter(({ answers }) => answers !== undefined)
  const paths = [...Map.groupBy(spoken, pathOf)].map(([path, all]) => [
    path,
    Object.fromEntries(all.map((route) => [route.method.toLowerCase(), operationOf(route)])),
  ])
  return { openapi: '3.1.1', info, paths: Object.fromEntries(paths) }
}

/** An article’s address stands for itself, strokes and all. */
function pathOf({ path }: Route): string {
  const parts = path.split('/').map((part) => (part.startsWith(':') ? `{${nameOf(part)}}` : part))
  return path.startsWith('/') ? parts.join('/') : `/${parts.join('/')}`
}

function operationOf(route: Route): object {
  const { name, path, query = {}, body, answers = {} } = route
  const admitted = admittedTo(route)
  const inPath = path.split('/').flatMap((part) => (part.startsWith(':') ? [nameOf(part)] : []))
  const text = { type: 'string' }
  return {
    operationId: name,
    ...(admitted === 'anybody' ? {} : { 'x-permission': admitted }),
    parameters: [
      ...inPath.map((each) => ({ name: each, in: 'path', required: true, schema: text })),
      ...Object.keys(query).map((each) => ({ name: each, in: 'query', required: false, schema: text })),
    ],
    ...(body ? { requestBody: { required: true, content: jsonOf(body) } } : {}),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, { says, json }]) => [status, { description: says, content: jsonOf(json) }]),
    ),
  }
}

function jsonOf(schema: z.ZodType): object {
  // OpenAPI 3.1 takes a schema of JSON Schema 2020-12 as it is, and knows its dialect.
  const { $schema: _, ...written } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return { 'application/json': { schema: written } }
}
