import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { weekdayDate } from './weekday-date.ts'

const found = (text: string, date: string | null = '2026-06-18') =>
  weekdayDate(aDraft({ dateline: { place: 'EXHAM', date }, body: [text] })).map(({ evidence }) => evidence)

test.each([
  'It fell on Wednesday 17 June 2026.',
  'It fell on Wednesday, June 17.',
  'On June 17, 2026, a Wednesday, it fell.',
  'It met on Wed., Feb. 4, 2026.',
  'On Sunday 30 people came.',
  'In June 31 people came, and in May 68.',
  'It was 29 February 2024.',
])('the desk accepts: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['It fell on Tuesday 17 June 2026.', 'Tuesday 17 June 2026'],
  ['It fell on Thursday, June 17.', 'Thursday, June 17'],
  ['On June 17, 2026, a Friday, it fell.', 'June 17, 2026, a Friday'],
  ['It met on Fri., Feb. 4, 2026.', 'Fri., Feb. 4, 2026'],
  ['They meet on 31 September.', '31 September'],
  ['It was 29 February 2026.', '29 February 2026'],
])('the desk finds: %s', (text, evidence) => {
  expect(found(text)).toEqual([evidence])
})

test('without a year and a dateline nobody can tell', () => {
  expect(found('It fell on Thursday, June 17.', null)).toEqual([])
})
