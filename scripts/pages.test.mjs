import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pages } from './pages.mjs'

const made = pages()

test.each(Object.keys(made))('%s is as npm run pages makes it', (path) => {
  expect(readFileSync(path, 'utf8')).toBe(made[path])
})

test('every package, font, dictionary and model that is shipped has a licence that lets it be shipped', () => {
  const rows = [...made['docs/licences.md'].matchAll(/^\| ([^|]+) \| (\d[^|]*) \| ([^|]*) \|/gm)]
  const isFree = /^\(?(MIT|ISC|BSD|Apache-2\.0|0BSD|OFL-1\.1|BlueOak-1\.0\.0|PSF-2\.0|CC0|LGPL-3\.0)/

  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter(([, , , licence]) => !isFree.test(licence)).map(([row]) => row)).toEqual([])
})

test('the newest version is the project’s own', () => {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'))

  expect(license).toBe('MIT')
  expect(/^## (\S+)/m.exec(made['CHANGELOG.md'])?.[1]).toBe(version)
  expect(readFileSync('LICENSE', 'utf8')).toContain('The Stet authors')
})
