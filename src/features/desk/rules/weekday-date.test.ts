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

test.each([
  'The fire began on Sunday 2 September 1666.',
  'The king was beheaded on Tuesday 30 January 1649.',
  'The king was beheaded on Tuesday 30 January 1648/9.',
  'He died on Tuesday, 30 January 1648.',
  'Pope Gregory’s calendar began on Friday 15 October 1582, after Thursday 4 October 1582.',
  'The Armada was met on Monday 8 August 1588, or Monday 29 July 1588 as England counted.',
  'They fought on Saturday 14 October 1066 and on Friday 25 October 1415.',
  'The arrests came on Friday 13 October 1307.',
  'In Britain Wednesday 2 September 1752 was followed by Thursday 14 September 1752.',
  'In Paris it was Wednesday 13 September 1752.',
  'It was 29 February 1700 in London, and a leap day.',
  'Troops fired on the crowd in St Petersburg on Sunday 9 January 1905, or Sunday 22 January 1905.',
  'The Bolsheviks rose on Wednesday 25 October 1917.',
  'It was Tuesday 29 February 1900 in Moscow.',
  'Athens went to sleep on Wednesday 15 February 1923.',
  'By the old style it was Saturday 12 July 1690, a day for marching.',
  'On Monday 5 June 1500 people marched.',
  'On July 1, 1690, a Tuesday, they fought at the Boyne.',
])('the desk accepts what a calendar of the day has: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['The fire began on Monday 2 September 1666.', 'Monday 2 September 1666'],
  ['They fought on Sunday 14 October 1066.', 'Sunday 14 October 1066'],
  ['The king was crowned on Monday 25 October 1761.', 'Monday 25 October 1761'],
  ['It was Wednesday 18 June 1815.', 'Wednesday 18 June 1815'],
  ['Exham burnt on Wednesday 25 October 1917.', 'Wednesday 25 October 1917'],
  ['It was 29 February 1900 in Exham.', '29 February 1900'],
  ['It was 30 February 1700.', '30 February 1700'],
])('the desk finds what none has: %s', (text, evidence) => {
  expect(found(text)).toEqual([evidence])
})

test('both days are named where a date had two', () => {
  const [fault] = weekdayDate(aDraft({ body: ['The fire began on Monday 2 September 1666.'] }))

  expect(fault?.message).toContain('that day is a Sunday, by the older calendar, or a Thursday')
})
