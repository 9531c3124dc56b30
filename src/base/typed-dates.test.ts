import { expect, test } from 'vitest'
import { dayTyped, timeTyped, wallTimeTyped } from './typed-dates.ts'

test.each([
  ['2026-11-19', '2026-11-19'],
  [' 2026/1/9 ', '2026-01-09'],
  ['19 November 2026', '2026-11-19'],
  ['Thursday, 19th of Nov. 2026', '2026-11-19'],
  ['November 19, 2026', '2026-11-19'],
  ['sept 1, 2026', '2026-09-01'],
  ['19.11.2026', '2026-11-19'],
  ['9. 3. 2026', '2026-03-09'],
  ['19/11/2026', '2026-11-19'],
  ['11/19/2026', '2026-11-19'],
  ['29 February 2028', '2028-02-29'],
])('%s is %s', (text, day) => {
  expect(dayTyped(text)).toBe(day)
})

test.each([
  '',
  'tomorrow',
  '03/04/2026',
  '2026-02-30',
  '29 February 2027',
  '2026-13-01',
  '31.4.2026',
  '19 November',
  '19 No 2026',
  '0026-01-01',
  '19 November 26',
  '2026-11-19 09:00',
  `${'9'.repeat(100)}`,
])('“%s” is no day', (text) => {
  expect(dayTyped(text)).toBeUndefined()
})

test.each([
  ['09:00', 540],
  ['9.30', 570],
  ['23:59', 1439],
  ['9am', 540],
  ['12 a.m.', 0],
  ['12:15 pm', 735],
])('%s is minute %d', (text, minutes) => {
  expect(timeTyped(text)).toBe(minutes)
})

test.each(['', '9', '24:00', '9:60', '13pm', '0am', 'noon', '9:00 9:00', '2026'])('“%s” is no time', (text) => {
  expect(timeTyped(text)).toBeUndefined()
})

test.each([
  ['2026-11-23T09:00', '2026-11-23', 540],
  ['2026-11-23 9:00', '2026-11-23', 540],
  ['23 November 2026, 17:40', '2026-11-23', 1060],
  ['Nov 23, 2026 at 5:40 pm', '2026-11-23', 1060],
  ['23.11.2026 6am', '2026-11-23', 360],
])('%s is %s at minute %d', (text, day, minutes) => {
  expect(wallTimeTyped(text)).toEqual({ day, minutes })
})

test.each(['2026-11-23', '09:00', 'Monday 09:00', '2026-02-30 09:00'])('“%s” is no moment', (text) => {
  expect(wallTimeTyped(text)).toBeUndefined()
})
