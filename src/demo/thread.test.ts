import { expect, test } from 'vitest'
import { readThread } from './paper.ts'
import { spokenThread } from './thread.ts'

test('two thousand readers talk to each other, hardly ever in the same words, with the newsroom among them', async () => {
  const texts = await readThread(new URL('../../demo/', import.meta.url))

  const said = spokenThread(texts, 2000)

  expect(said).toHaveLength(2000)
  expect(said).toEqual(spokenThread(texts, 2000))
  expect(said.every(({ answers }, place) => answers === null || (answers >= 0 && answers < place))).toBe(true)
  const long = said.map(({ body }) => body).filter((body) => body.length > 100)
  expect(new Set(long).size / long.length).toBeGreaterThan(0.97)
  expect(
    said.filter(({ body }, place) => said.slice(Math.max(0, place - 5), place).some((each) => each.body === body)),
  ).toEqual([])
  expect(said.filter(({ by }) => by === 'reporter').length).toBeGreaterThan(5)
  expect(said.filter(({ by }) => by === 'staff').length).toBeGreaterThan(2)
  expect(said.map(({ body }) => body).join()).not.toMatch(/[<>{}]|undefined/)
})
