import { expect, test } from 'vitest'
import { suggest } from '../suggest.ts'

// The dateline is a Thursday.
const found = (text: string, date: string | null = '2026-06-18') =>
  suggest(text, { date }).dates.map(({ words, edtf }) => [words, edtf])

test.each([
  ['It fell on Wednesday.', 'Wednesday', '2026-06-17'],
  ['They will meet on Monday.', 'Monday', '2026-06-22'],
  ['The vote, scheduled for Tuesday, was put off.', 'Tuesday', '2026-06-23'],
  ['Officials said Thursday that it had sunk.', 'Thursday', '2026-06-18'],
  ['He was seen last Friday.', 'last Friday', '2026-06-12'],
  ['She returns next Friday.', 'next Friday', '2026-06-19'],
  ['It is a week on Saturday that they will play.', 'a week on Saturday', '2026-06-27'],
  ['It sank yesterday.', 'yesterday', '2026-06-17'],
  ['It will rain tomorrow night.', 'tomorrow night', '2026-06-19'],
  ['It sank last week.', 'last week', '2026-06-08/2026-06-14'],
  ['It was quiet this week.', 'this week', '2026-06-15/2026-06-21'],
  ['It opened two days ago.', 'two days ago', '2026-06-16'],
  ['A year ago it was shut.', 'A year ago', '2025'],
  ['Five years ago it was shut.', 'Five years ago', '2021'],
  ['It opened three weeks ago.', 'three weeks ago', '2026-05-25/2026-05-31'],
  ['It opened about five years ago.', 'about five years ago', '2021~'],
  ['The law changed in February.', 'February', '2026-02'],
  ['The law will change in February.', 'February', '2027-02'],
  ['It was hot in August.', 'August', '2025-08'],
  ['It happened last month.', 'last month', '2026-05'],
  ['It rose earlier this year.', 'earlier this year', '2026'],
  ['It was built in 1892.', '1892', '1892'],
  ['It closed at year-end.', 'year-end', '2026'],
  ['Profit rose from the previous year.', 'the previous year', '2025'],
  ['Profit fell in the 2024 third quarter.', 'the 2024 third quarter', '2024-35'],
  ['Profit fell from last year’s third quarter.', 'last year’s third quarter', '2025-35'],
  ['On Monday morning, May 4, 2026, it opened.', 'Monday morning, May 4, 2026', '2026-05-04'],
  ['In ’98 she left.', '’98', '1998'],
  ['First-quarter profit rose.', 'First-quarter', '2026-33'],
  ['The fair ran from Monday to Friday.', 'from Monday to Friday', '2026-06-15/2026-06-19'],
  ['It sank on 11/02/89.', '11/02/89', '1989-11-02'],
  ['The plan was approved by the harbour board on Monday night.', 'Monday night', '2026-06-15'],
  ['We’ll mend this page Sunday morning.', 'Sunday morning', '2026-06-21'],
  ['She died on 11 January, a few hours after she was found.', '11 January', '2026-01-11'],
  ['On Sept. 30 it ends.', 'Sept. 30', '2026-09-30'],
  ['It was built circa 1850.', 'circa 1850', '1850~'],
  ['It was the fashion of the 1990s.', 'the 1990s', '199X'],
  ['It was the fashion of the ’80s.', 'the ’80s', '198X'],
  ['It is a house of the 19th century.', 'the 19th century', '18XX'],
  ['They came in spring 2024.', 'spring 2024', '2024-21'],
  ['They came in the autumn of 2024.', 'the autumn of 2024', '2024-23'],
  ['It was signed on June 18, 1815.', 'June 18, 1815', '1815-06-18'],
  ['It was signed on 18 June 1815.', '18 June 1815', '1815-06-18'],
  ['It was signed on Sunday, 18 June.', 'Sunday, 18 June', '2026-06-18'],
  ['It was signed on Dec. 2.', 'Dec. 2', '2025-12-02'],
  ['The fair will run from 3 to 5 July.', 'from 3 to 5 July', '2026-07-03/2026-07-05'],
  ['The fair ran May 3-5.', 'May 3-5', '2026-05-03/2026-05-05'],
  ['The war of 1914-18 ended it.', '1914-18', '1914/1918'],
  ['Profit fell in the third quarter.', 'the third quarter', '2025-35'],
  ['Sales for the first quarter of 2026 rose.', 'the first quarter of 2026', '2026-33'],
  ['Profit rose from a year earlier.', 'a year earlier', '2025'],
  ['They met on Christmas Eve.', 'Christmas Eve', '2025-12-24'],
  ['They play at the weekend.', 'the weekend', '2026-06-20/2026-06-21'],
  ['Filed 2026-06-18.', '2026-06-18', '2026-06-18'],
  ['It dates from 44 BC.', '44 BC', '-0043'],
])('%s', (text, words, edtf) => {
  expect(found(text)).toEqual([[words, edtf]])
})

test.each([
  'You may go, and they may not.',
  'Theresa May said no.',
  'They march for bread, and the march went on.',
  'He is 45 and ran 1,500 metres.',
  'It cost $2,000, or £1,999.',
  'It drew 2,000 people and 1,900 dogs.',
  'They won 3-1 at 7.30 p.m.',
  'It is now or never.',
  'It lasted two weeks.',
  'The shop is shut on Sundays.',
  'Every Friday they swim, Monday to Thursday they rest.',
  'They scored twice in the second half.',
  'Over the past year it has grown.',
  'He reads the Sunday Times.',
  'He was on Exham Today with a song.',
  'It carried 300s and 400s in the hold.',
  'They were paid a year-end bonus.',
  'It is open from Monday to Friday.',
  'Two weeks later it sank.',
])('no date is invented: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('without a dateline only what names its own year has a value', () => {
  expect(found('It sank on Wednesday 17 June 2026, not yesterday, and not on 3 May.', null)).toEqual([
    ['Wednesday 17 June 2026', '2026-06-17'],
    ['yesterday', null],
    ['3 May', 'XXXX-05-03'],
  ])
})

test('a numeric date is read the way the rest of the text writes dates', () => {
  expect(found('It sank on 3/4/2026.')).toEqual([['3/4/2026', '2026-03-04']])
  expect(found('It sank on 3/4/2026, and was raised on 9 May 2026.')[0]).toEqual(['3/4/2026', '2026-04-03'])
  expect(found('It sank on 23/4/2026.')).toEqual([['23/4/2026', '2026-04-23']])
})

test('a day that no calendar has is no date', () => {
  expect(found('It sank on 30 February 2026.').map(([, edtf]) => edtf)).not.toContain('2026-02-30')
})

test('the next day, the day before and two weeks later are told from the date before', () => {
  const text = 'It sank on 3 May 2025. The next day it rose. It was seen the day before, and two weeks later.'

  expect(found(text)).toEqual([
    ['3 May 2025', '2025-05-03'],
    ['The next day', '2025-05-04'],
    ['the day before', '2025-05-03'],
    ['two weeks later', '2025-05-17'],
  ])
})

test('that October and the year before are told from the year before', () => {
  expect(found('She took over in June 2024. She cut 500 jobs that October.')[1]).toEqual(['October', '2024-10'])
  expect(found('In 2012 it rained, as it had the previous year.')[1]).toEqual(['the previous year', '2011'])
})

test('a year of two figures is the last one that ends so', () => {
  expect(found('He left in ’86.', '1989-11-02')).toEqual([['’86', '1986']])
})
