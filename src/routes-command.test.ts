import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openApi, permissionTable, routeTable } from './routes-command.ts'

const kept = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

test('docs/openapi.json is what the table of routes says (stet routes --openapi)', () => {
  expect(JSON.parse(kept('openapi.json'))).toEqual(JSON.parse(JSON.stringify(openApi())))
})

test('docs/routes.txt is the table of routes (stet routes), so that a change of who may is read as one', () => {
  expect(kept('routes.txt')).toBe(`${routeTable()}\n`)
})

test('docs/permissions.txt is who may do what (stet routes --permissions), so that a change of it is read as one', () => {
  expect(kept('permissions.txt')).toBe(`${permissionTable()}\n`)
})

test('no two routes have one name, and none has the method and address of another', async () => {
  const { allRoutes } = await import('./addresses.ts')
  const names = allRoutes.map(({ name }) => name)
  const places = allRoutes.map(({ method, path }) => `${method} ${path}`)

  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  expect(places.filter((each, place) => places.indexOf(each) !== place)).toEqual([])
})
