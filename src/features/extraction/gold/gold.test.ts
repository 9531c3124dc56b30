import { expect, test } from 'vitest'
import { goldIn, scoreOf } from '../../../testing/gold.ts'
import { suggest } from '../suggest.ts'

const file = (name: string) => `src/features/extraction/gold/${name}.txt`
const scored = (name: string) => scoreOf(goldIn(file(name)), (text, date) => suggest(text, { date }))

test.each(['tuning', 'untouched'])('speakers, people and dates of the %s passages are found', (name) => {
  const { f1, persons, tierRight, tierCovers, datesFound, datesRight, invented } = scored(name)

  expect(f1).toBeGreaterThan(0.93)
  expect(persons).toBeGreaterThan(0.8)
  expect(tierRight).toBeGreaterThan(0.95)
  expect(tierCovers).toBeGreaterThan(0.6)
  expect(datesFound).toBeGreaterThan(0.95)
  expect(datesRight).toBeGreaterThan(0.94)
  expect(invented).toEqual([])
})
