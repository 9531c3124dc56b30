import { expect, test } from 'vitest'
import { byDate, endOf, keptEdtf, precisionOf, readEdtf, startOf } from './edtf.ts'
import { dateInWords } from './edtf-words.ts'

test.each([
  // The text, its precision, its first and last day, and how it is said.
  ['2026-11-05', 'day', '12026-11-05', '12026-11-05', '5 November 2026'],
  ['2026-11', 'month', '12026-11-01', '12026-11-30', 'November 2026'],
  ['2024-02', 'month', '12024-02-01', '12024-02-29', 'February 2024'],
  ['2026', 'year', '12026-01-01', '12026-12-31', '2026'],
  ['201X', 'decade', '12010-01-01', '12019-12-31', 'the 2010s'],
  ['19XX', 'century', '11900-01-01', '11999-12-31', 'the 1900s (century)'],
  ['2XXX', 'millennium', '12000-01-01', '12999-12-31', 'the 2000s (millennium)'],
  ['2026-XX', 'year', '12026-01-01', '12026-12-31', '2026'],
  ['2026-11-XX', 'month', '12026-11-01', '12026-11-30', 'November 2026'],
  ['2026-XX-XX', 'year', '12026-01-01', '12026-12-31', '2026'],
  ['2027-21', 'season', '12027-03-01', '12027-05-31', 'spring 2027'],
  ['2026-22', 'season', '12026-06-01', '12026-08-31', 'summer 2026'],
  ['2026-23', 'season', '12026-09-01', '12026-11-30', 'autumn 2026'],
  ['2027-24', 'season', '12027-12-01', '12028-02-29', 'winter 2027'],
  ['1884~', 'year', '11884-01-01', '11884-12-31', 'about 1884'],
  ['1884?', 'year', '11884-01-01', '11884-12-31', 'perhaps 1884'],
  ['1884-05%', 'month', '11884-05-01', '11884-05-31', 'perhaps about May 1884'],
  ['0000', 'year', '10000-01-01', '10000-12-31', '1 BC'],
  ['0000-02-29', 'day', '10000-02-29', '10000-02-29', '29 February 1 BC'],
  ['-0043-03-15', 'day', '09957-03-15', '09957-03-15', '15 March 44 BC'],
  ['-019X', 'decade', '09801-01-01', '09810-12-31', 'the 190s BC'],
  ['2021-01-26/2025-01-20', 'interval', '12021-01-26', '12025-01-20', '26 January 2021 to 20 January 2025'],
  ['2021/..', 'interval', '12021-01-01', '99999-99-99', 'from 2021 on'],
  ['../1953', 'interval', '00000-00-00', '11953-12-31', 'until 1953'],
  ['2021/', 'interval', '12021-01-01', '12021-12-31', 'from 2021 to an unknown date'],
  ['/2021-06', 'interval', '12021-06-01', '12021-06-30', 'from an unknown date to June 2021'],
  ['2026-11-05/2026-11', 'interval', '12026-11-05', '12026-11-30', '5 November 2026 to November 2026'],
  ['-0100/0014', 'interval', '09900-01-01', '10014-12-31', '101 BC to 14'],
])('%s is a date', (...line) => {
  const [text, precision, first, last, words] = line
  const edtf = keptEdtf(text)

  expect([precisionOf(edtf), startOf(edtf), endOf(edtf)]).toEqual([precision, first, last])
  expect(dateInWords(text, 'en-GB')).toBe(words)
})

test.each([
  ['', 'not-a-date'],
  ['yesterday', 'not-a-date'],
  ['26', 'not-a-date'],
  ['2026-13', 'not-a-date'],
  ['2026-00', 'not-a-date'],
  ['2026-02-29', 'not-a-date'],
  ['1900-02-29', 'not-a-date'],
  ['2026-04-31', 'not-a-date'],
  ['2026-11-00', 'not-a-date'],
  ['2026-20', 'not-a-date'],
  ['2026-25', 'not-a-date'],
  ['2026-21-05', 'not-a-date'],
  ['201X-05', 'not-a-date'],
  ['2X26', 'not-a-date'],
  ['2026-XX-05', 'not-a-date'],
  ['-0000', 'not-a-date'],
  ['2026/2027/2028', 'not-a-date'],
  ['../..', 'not-a-date'],
  ['/', 'not-a-date'],
  ['2026-11-05??', 'not-a-date'],
  ['2025/2021', 'end-before-start'],
  ['2026-11-05/2026-11-04', 'end-before-start'],
  ['0014/-0100', 'end-before-start'],
])('%s is not a date: %s', (text, refusal) => {
  expect(readEdtf(text)).toEqual({ refused: refusal })
})

test('dates sort by when they begin, and the shorter first', () => {
  const shuffled = ['2026-11', '2026', '-0043', '../1953', '2026-11-01', '0000', '2026-11-05', '201X', '2021/..']

  const sorted = shuffled.toSorted((left, right) => byDate(keptEdtf(left), keptEdtf(right)))

  expect(sorted).toEqual(['../1953', '-0043', '0000', '201X', '2021/..', '2026', '2026-11-01', '2026-11', '2026-11-05'])
})
