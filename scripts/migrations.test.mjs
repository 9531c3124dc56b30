import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checksumsOf, wrongWith } from './migrations.mjs'
import { inRoot } from './root.mjs'

test('shipped migrations are as they were shipped, and none is left unsealed', () => {
  const sealed = JSON.parse(readFileSync(inRoot('src', 'migrations', 'checksums.json'), 'utf8'))

  expect(wrongWith(checksumsOf(inRoot('src', 'migrations')), sealed)).toEqual([])
})

test('a migration that was changed, removed, added or numbered out of turn is noticed', () => {
  const sealed = { '0001-articles.ts': 'a', '0002-replies.ts': 'b' }

  expect(wrongWith({ ...sealed }, sealed)).toEqual([])
  expect(wrongWith({ ...sealed, '0001-articles.ts': 'z' }, sealed)).toEqual([expect.stringContaining('was changed')])
  expect(wrongWith({ '0001-articles.ts': 'a' }, sealed)).toEqual([expect.stringContaining('or removed')])
  expect(wrongWith({ ...sealed, '0003-media.ts': 'c' }, sealed)).toEqual([expect.stringContaining('is not sealed')])
  expect(wrongWith({ '0002-replies.ts': 'b' }, { '0002-replies.ts': 'b' })).toEqual([
    expect.stringContaining('is out of turn'),
  ])
})

test('only migrations are summed, by their bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-migrations-'))
  for (const name of ['index.ts', 'checksums.json', '0001-articles.test.ts', '0001-articles.ts']) {
    writeFileSync(join(folder, name), 'a')
  }

  const sums = checksumsOf(folder)
  rmSync(folder, { recursive: true })

  expect(sums).toEqual({ '0001-articles.ts': 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' })
})
