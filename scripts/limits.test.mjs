import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { broken, isText, limitNames } from './limits.mjs'
import { inRoot } from './root.mjs'
import { projectFiles } from './tree.mjs'

// Written in two halves, so that this file keeps the limits it shows being broken.
const host = ['registry', 'npmjs.org'].join('.')
const skipped = ['test', 'skip'].join('.')
const long = 'x()\n'.repeat(301)

/** For each limit: a file, a line that breaks it there, and a file in which the same line is fine. */
const plants = {
  'now comes from the clock': ['src/site.ts', 'const now = new Date()', 'src/base/clock.ts'],
  'chance comes from the ids': ['src/base/id.ts', 'const x = Math.random()', 'src/testing/ids.ts'],
  'output goes through the log': ['src/cli.ts', 'console.log(1)', 'src/platform/log.ts'],
  'nothing is global': ['src/ui/shell.tsx', 'globalThis.x = 1', 'src/platform/web/edge.ts'],
  'settings come from the config': ['src/platform/log.ts', 'process.env.HOME', 'src/platform/config.ts'],
  'nothing is left to do': ['src/site.ts', `x() // ${'TO'}DO later`, 'docs/reading.md'],
  'every test runs': ['src/site.test.ts', `${skipped}('a', () => {})`, 'src/site.ts'],
  'types are not silenced': ['src/site.ts', `use(x as ${'any'})`, 'docs/reading.md'],
  'packages come from the person’s own registry': ['.npmrc', `from=https://${host}/`, undefined],
  'a file has 300 lines at most': ['src/site.ts', long, 'src/site.test.ts'],
}

test('every limit is watched failing', () => {
  expect(Object.keys(plants)).toEqual(limitNames)
})

test.each(Object.entries(plants))('%s', (name, [path, text, elsewhere]) => {
  expect(broken(path, text)).toEqual([expect.stringContaining(name)])
  if (elsewhere) expect(broken(elsewhere, text)).toEqual([])
})

test('an exception needs a reason on its line', () => {
  expect(broken('src/site.ts', 'process.env.TZ // exception: the zone is set for every library at once')).toEqual([])
  expect(broken('src/site.ts', 'process.env.TZ // exception:')).toHaveLength(1)
  expect(broken('src/site.ts', `// exception: one table of all the verbs of English\n${long}`)).toEqual([])
})

test('words that only look alike are left alone', () => {
  expect(broken('src/site.ts', "const said = 'as any reader knows'\nconst then = new Date(0)")).toEqual([])
})

test('no file of the project breaks a limit', () => {
  const files = projectFiles().filter(isText)

  const found = files.flatMap((path) => broken(path, readFileSync(inRoot(path), 'utf8')))

  expect(files.length).toBeGreaterThan(20)
  expect(found).toEqual([])
})
