import { expect, test } from 'vitest'
import { aDraft, aPassage } from '../../../testing/drafts.ts'
import { relativeDate } from './relative-date.ts'

const undated = (text: string) => aDraft({ dateline: null, body: [text] })

test.each([
  'Saturday Night Live and the Sunday Times ran it on 3 May 2026.',
  'The shop opens on Wednesdays and most Saturdays.',
  'Every Monday, each Friday and on a Sunday the bell rings.',
  'He plays for Sheffield Wednesday; she likes Good Friday and Black Friday.',
  'It opened in February 2023 and closed in May, 2024.',
  'In 2019 the council met in February and voted in March.',
  'On Wednesday 18 June 2025 the wall fell.',
  'The last week of the strike was the worst, and her last year of school too.',
  'They may march, and April may come; Theresa May and August Wilson wrote it.',
  'In April’s garden, June Brown met August Jones.',
  'Open Monday to Friday, and Saturday evenings.',
  'Today’s children read less, and even today few swim.',
  'It was thousands of years ago.',
  'They sang “Yesterday” and watched Last Week Tonight.',
  'The following Monday she left, and the previous Friday he had.',
  'Girl Friday played on, and Wednesday Addams smiled.',
  'It was a busy Friday after a wet Thursday; Ash Wednesday is not one.',
  'It happened on the last Thursday of October 2020.',
  'The harvest is poor this time, and this is the last one.',
])('the desk accepts: %s', (text) => {
  expect(relativeDate(undated(text))).toEqual([])
})

test.each([
  ['The vote is this week.', ['this week']],
  ['On Wednesday the wall fell.', ['On Wednesday']],
  ['It closed last year.', ['last year']],
  ['It fell in February.', ['in February']],
  ['The mayor resigned yesterday.', ['yesterday']],
  ['Today the port is shut; tomorrow it opens.', ['Today', 'tomorrow']],
  ['Fares rise next month.', ['next month']],
  ['It was revealed on Saturday that it leaks.', ['on Saturday']],
  ['The school shut earlier this month.', ['earlier this month']],
  ['The mayor said Tuesday night that she would go.', ['Tuesday night']],
  ['At Thursday’s meeting nobody spoke.', ['Thursday’s'.slice(0, 8)]],
  ['It fell on Wednesday last week.', ['on Wednesday last week']],
  ['It fell in February of last year.', ['in February of last year']],
  ['It fell on Wednesday, 18 June.', ['on Wednesday, 18 June']],
  ['The wall fell on June 18.', ['on June 18']],
  ['It fell two weeks ago.', ['two weeks ago']],
  ['The crew sailed last night.', ['last night']],
  ['It has been shut since late March.', ['since late March']],
  ['“We sail tomorrow,” she said.', ['tomorrow']],
  ['The board voted 5-2 Tuesday to close it.', ['Tuesday']],
  ['They put off a decision Wednesday and left.', ['Wednesday']],
  ['Exham beat Dalton Saturday.', ['Saturday']],
  ['Saturday is the last day.', ['Saturday']],
  ['It opens on Saturday and Sunday.', ['on Saturday', 'Sunday']],
  ['He wrote on Friday Ms Orr would leave.', ['on Friday']],
])('the desk asks which day is meant: %s', (text, evidence) => {
  expect(relativeDate(undated(text)).map((fault) => fault.evidence)).toEqual(evidence)
})

test('a date in the dateline resolves every one of them', () => {
  const draft = aDraft({ dateline: { place: 'EXHAM', date: '2026-06-18' }, body: ['It fell on Wednesday, last week.'] })

  expect(relativeDate(draft)).toEqual([])
})

test('a date that is no day of the calendar resolves nothing', () => {
  const draft = aDraft({ dateline: { place: 'EXHAM', date: '2026-02-30' }, body: ['It fell last week.'] })

  expect(relativeDate(draft)).toHaveLength(1)
})

test('a headline in capitals of title is read too', () => {
  const draft = aDraft({ dateline: null, headline: 'Mayor Will Resign Next Week', standfirst: 'Vote on Monday' })

  expect(relativeDate(draft).map((fault) => fault.evidence)).toEqual(['Next Week', 'on Monday'])
})

test('pictures’ captions and lists are read too', () => {
  const passages = [
    aPassage({ id: 'a', kind: 'figure', text: 'The wall on Monday.' }),
    aPassage({ id: 'b', kind: 'bulletList', text: 'Vote: next week.' }),
  ]

  expect(relativeDate(aDraft({ dateline: null, passages })).map(({ place }) => place.passage)).toEqual(['a', 'b'])
})
