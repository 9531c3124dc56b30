import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { longestFunction, tooLong } from './function-length.mjs'
import { inRoot } from './root.mjs'
import { projectFiles } from './tree.mjs'

const lines = (count) => 'x()\n'.repeat(count)

test('a function of too many lines of its own is found', () => {
  expect(tooLong('a.ts', `function f() {\n${lines(longestFunction)}}`)).toHaveLength(1)
  expect(tooLong('a.ts', `function f() {\n${lines(longestFunction - 2)}}`)).toEqual([])
})

test('a factory is measured without the verbs it makes, and each verb by itself', () => {
  const verb = `const v = () => {\n${lines(40)}}\n`

  expect(tooLong('a.ts', `function make() {\n${verb}${verb}${verb}}`)).toEqual([])
  expect(tooLong('a.ts', `function make() {\nconst v = () => {\n${lines(60)}}\n}`)).toHaveLength(1)
})

test('no function of the project is too long', () => {
  const files = projectFiles().filter(
    (path) =>
      /^(src|bench|scripts)\/.*[.](tsx?|mjs)$/.test(path) && !/[.]test[.]|^src\/(migrations|testing)\//.test(path),
  )

  const found = files.flatMap((path) => tooLong(path, readFileSync(inRoot(path), 'utf8')))

  expect(files.length).toBeGreaterThan(50)
  expect(found).toEqual([])
})
