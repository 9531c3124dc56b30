import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kindNamed } from '../articles/index.ts'
import { readCopy } from './files/read-copy.ts'
import { check } from './rules.ts'

const folder = new URL('../../../demo/articles/', import.meta.url)

test('the desk has nothing to say about the demo’s own articles', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))

  const findings = names.flatMap((name) => {
    const { draft, kind = 'news' } = readCopy(name, readFileSync(new URL(name, folder), 'utf8'))
    return check({ ...draft, without: kindNamed(kind)?.without ?? [] }).map(
      ({ rule, evidence }) => `${name}: ${rule}: ${evidence}`,
    )
  })

  expect(names.length).toBeGreaterThanOrEqual(24)
  expect(findings).toEqual([])
})
