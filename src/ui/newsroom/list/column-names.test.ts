import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A column is known to the sheets by its name; one that a sheet has for something else would look like that. */
test('no column of a list is called as what a sheet of the newsroom draws wherever it stands', () => {
  const columns = globSync('src/features/**/*list*.tsx').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bname: '([a-z-]+)',\s*(?:label|narrow)\b/g)].map(([, name = '']) => name),
  )
  const sheets = globSync('src/ui/newsroom/sheets/*.css').map((path) => readFileSync(path, 'utf8'))
  const anywhere = new Set(
    sheets.flatMap((text) => [...text.matchAll(/^\s*\.([a-z-]+)(?=[\s,{:>.])/gm)].map(([, name = '']) => name)),
  )

  expect(columns.length).toBeGreaterThan(40)
  expect(anywhere.size).toBeGreaterThan(40)
  expect([...new Set(columns)].filter((name) => anywhere.has(name))).toEqual([])
})
