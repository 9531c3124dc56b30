import { expect, test } from 'vitest'
import { killRounds } from '../bench/kill.ts'
import { aFolder } from './server.ts'

test('a site killed while it is written to keeps every acknowledged reply, article and key in a text, once', async () => {
  const survived = await killRounds(aFolder(), 4)

  expect(survived).toMatchObject({ lost: [], doubled: [], unsound: [] })
  expect(survived.acknowledged.replies).toBeGreaterThan(20)
  expect(survived.acknowledged.articles).toBeGreaterThan(1)
  expect(survived.acknowledged.keys).toBeGreaterThan(10)
}, 300_000)
