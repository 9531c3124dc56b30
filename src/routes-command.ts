import { allRoutes } from './addresses.ts'
import { parsedFlags, say } from './flags.ts'
import { openApiOf } from './platform/web/routes/openapi.ts'
import { type Route, usualLimit } from './platform/web/routes/route.ts'

/** Prints every address that the site answers at, or what programs are told of it. */
export async function routesCommand(args: string[]): Promise<number> {
  const { openapi } = parsedFlags(args, { openapi: { type: 'boolean' } })
  say(openapi === true ? JSON.stringify(openApi(), null, 2) : routeTable())
  return 0
}

export function openApi(): object {
  return openApiOf(allRoutes, { title: 'Stet', version: '1' })
}

const heads = ['Route', 'Method', 'Address', 'For whom', 'About', 'At most']

/** One line a route, in columns. */
export function routeTable(): string {
  const rows = [heads, ...allRoutes.map(rowOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rowOf({ name, method, path, permission = 'anybody', target, limit }: Route): string[] {
  const most = method === 'GET' ? '' : `${Math.round((limit ?? usualLimit) / 1024)} KB`
  return [name, method, path, permission, target ?? '', most]
}
