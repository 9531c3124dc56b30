import { allRoutes } from './addresses.ts'
import { permissionsOf } from './assembly/feature.ts'
import { givenRoles } from './base/permission.ts'
import { features } from './features.ts'
import { parsedFlags, say } from './flags.ts'
import { openApiOf } from './platform/web/routes/openapi.ts'
import { admittedTo, type Route, usualLimit } from './platform/web/routes/route.ts'

/** Prints every address that the site answers at, what programs are told of it, or who may do what. */
export async function routesCommand(args: string[]): Promise<number> {
  const flag = { type: 'boolean' } as const
  const { openapi, permissions } = parsedFlags(args, { openapi: flag, permissions: flag })
  if (openapi === true) say(JSON.stringify(openApi(), null, 2))
  else say(permissions === true ? permissionTable() : routeTable())
  return 0
}

export function openApi(): object {
  return openApiOf(allRoutes, { title: 'Stet', version: '1' })
}

const heads = ['Route', 'Method', 'Address', 'For whom', 'About', 'At most', 'First']

/** One line a route, in columns. */
export function routeTable(): string {
  return tableOf([heads, ...allRoutes.map(rowOf)])
}

/** One line a permission: for each role, how far it reaches. */
export function permissionTable(): string {
  const rows = permissionsOf(features).map(({ name, says, holders }) => [
    // As wide as any will be, so that another one changes no other line.
    name.padEnd(28),
    ...givenRoles.map((role) => holders[role] ?? '–'),
    says(),
  ])
  return tableOf([['Permission', ...givenRoles, 'To'], ...rows])
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rowOf(route: Route): string[] {
  const { name, method, path, target, limit, stepUp } = route
  const most = method === 'GET' ? '' : `${Math.round((limit ?? usualLimit) / 1024)} KB`
  return [name, method, path, admittedTo(route), target ?? '', most, stepUp ? 'step-up' : '']
}
