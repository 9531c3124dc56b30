import { expect, test } from 'vitest'
import { isoOf } from '../../../base/edtf-iso.ts'
import { laidOut, yearsOf } from './timeline.ts'

test('events lie on a line in their own proportions', () => {
  const spans = laidOut(['2020-01-01', '2021', '2022-01-01'])

  expect(spans.map(({ at }) => at)).toEqual([0, 0.5, 1])
  expect(spans.map(({ length }) => length > 0.4)).toEqual([false, true, false])
})

test('an open end lies at the end of the line, and a single event at its start', () => {
  expect(laidOut(['2020-01-01', '2021-01-01/..', '2022-01-01'])[1]).toEqual({ at: 0.5, length: 0.5 })
  expect(laidOut(['../1953', '1884', '1984'])[0]?.at).toBe(0)
  expect(laidOut(['2026-11-05'])).toEqual([{ at: 0, length: 0 }])
  expect(laidOut([])).toEqual([])
})

test.each([
  ['2026-11-05', { from: '2026-11-05' }],
  ['2026-11', { from: '2026-11' }],
  ['0000', { from: '0000' }],
  ['2021-01-26/2025-01-20', { from: '2021-01-26', to: '2025-01-20' }],
  ['2021/..', { from: '2021' }],
  ['1884~', {}],
  ['201X', {}],
  ['2027-21', {}],
  ['-0044', {}],
])('structured data says of %s only what it can say truly', (edtf, iso) => {
  expect(isoOf(edtf)).toEqual(iso)
})

test('a line says the years it begins and ends with', () => {
  expect(yearsOf(['../1953', '1884~', '2026-11-05'])).toEqual(['1884', '2026'])
  expect(yearsOf(['0000', '-0043'])).toEqual(['44 BC', '1 BC'])
  expect(yearsOf([])).toEqual(['', ''])
})
