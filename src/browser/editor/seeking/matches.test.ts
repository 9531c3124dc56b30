import { expect, test } from 'vitest'
import { evenly, placesOf } from './matches.ts'

function found(words: string, text: string, { isCased = false, isWhole = false } = {}): string[] {
  const places = placesOf(evenly(words, isCased), evenly(text, isCased), isWhole)
  return places.map((at) => text.slice(at, at + words.length))
}

test('words are found whatever their capitals, unless those are asked for', () => {
  const text = 'Ferry, ferry and FERRY.'

  expect(found('ferry', text)).toEqual(['Ferry', 'ferry', 'FERRY'])
  expect(found('ferry', text, { isCased: true })).toEqual(['ferry'])
})

test('whole words are no parts of others, in any script', () => {
  const text = 'Art in Hart, art. Élan élansion élan'

  expect(found('art', text, { isWhole: true })).toEqual(['Art', 'art'])
  expect(found('élan', text, { isWhole: true })).toEqual(['Élan', 'élan'])
  expect(found('£3m', 'It cost £3m, not £3mn.', { isWhole: true })).toEqual(['£3m'])
})

test('a straight mark finds a curly one, and a space one that does not break', () => {
  expect(found("Ada's 3 m", 'It was Ada’s 3\u00a0m')).toEqual(['Ada’s 3\u00a0m'])
  expect(found('"no"', 'He said “no”.')).toEqual(['“no”'])
})

test('places keep their count where a letter is longer in small letters', () => {
  expect(found('ferry', 'İİ Ferry')).toEqual(['Ferry'])
})

test('no two places overlap, and nothing is in nothing', () => {
  expect(placesOf('aa', 'aaaa', false)).toEqual([0, 2])
  expect(placesOf('', 'aaaa', false)).toEqual([])
})
