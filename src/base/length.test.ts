import { expect, test } from 'vitest'
import { isTooLongFor, minutesToRead, wordsIn } from './length.ts'

test('words stand between blanks, whatever those are', () => {
  expect(wordsIn('Cars queued\u00a0from\n\nsix. – It’s back')).toBe(7)
  expect(wordsIn(' \n')).toBe(0)
})

test('a text takes a whole number of minutes, and never none', () => {
  expect([0, 100, 344, 346, 1_150].map(minutesToRead)).toEqual([1, 1, 1, 2, 5])
})

test('a tenth more than was asked for is let pass, and where nothing was asked for everything is', () => {
  expect([isTooLongFor(880, 800), isTooLongFor(881, 800), isTooLongFor(9_000, null)]).toEqual([false, true, false])
})
