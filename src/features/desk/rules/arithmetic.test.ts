import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { arithmetic } from './arithmetic.ts'

const found = (...body: string[]) => arithmetic(aDraft({ body })).map(({ message }) => message)

test.each([
  'The quota goes from 4,000 to 2,200, a cut of 45%.',
  'Profit rose by 20%, to £42m from £35m.',
  'Profit rose 6% to $1.3 billion from $1.23 billion.',
  'Of these 72 of the 240 homes, or 30%, are cheap.',
  'They voted by 211 to 178, a majority of 33.',
  'Calls went from 21 to 28, a rise of 7.',
  'Turnout went from 41% to 47%, a rise of 6 points.',
  'Prices went from 4.1 to 4.4 million, a rise of 7%.',
  'Ada Orr, 61, who was born in Exham in 1964, resigned.',
  'It fell from 15 to 10 in the rankings.',
  'Output rose 10 percent from 2010 to 2015.',
  'Deaths went from 2010 to 2014, a rise of 12.',
  'She won by 2-1, a margin of 50,000 votes.',
])('the desk accepts: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['The quota goes from 4,000 to 2,200, a cut of 55%.', 'From 4,000 to 2,200 is down 45%, not down 55%.'],
  ['Profit rose by 30%, to £42m from £35m.', 'From £35m to £42m is up 20%, not up 30%.'],
  ['Profit fell 20% to £42m from £35m.', 'From £35m to £42m is up 20%, not down 20%.'],
  ['Of these 72 of the 240 homes, or 35%, are cheap.', '72 of 240 is 30%, not 35%.'],
  ['They voted by 211 to 178, a majority of 43.', '211 against 178 is a majority of 33, not 43.'],
  ['Calls went from 21 to 28, a rise of 9.', 'From 21 to 28 is not a rise of 9.'],
  ['Ada Orr, 51, who was born in Exham in 1964, resigned.', 'Whoever was born in 1964 is 61 or 62 in 2026, not 51.'],
])('the desk does the sum again: %s', (text, message) => {
  expect(found(text)).toEqual([message])
})

test('an obituary’s age is counted from its last line', () => {
  const end = 'Ada Orr, pilot, born 4 May 1934; died 30 October 2025.'

  expect(found('Ada Orr, who has died aged 91, flew first.', end)).toEqual([])
  expect(found('Ada Orr, who has died aged 92, flew first.', end)).toEqual([
    'The dates of birth and death make an age of 91, not 92.',
  ])
})
