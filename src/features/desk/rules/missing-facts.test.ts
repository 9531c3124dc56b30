import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import type { Draft } from '../finding.ts'
import { hasDate, missingFacts } from './missing-facts.ts'

const place = 'EXHAM'
const date = '2026-06-18'

test.each<[string, Partial<Draft>]>([
  ['one reporter', { byline: ['Dana Reyes'] }],
  ['two reporters', { byline: ['Dana Reyes', 'Sam Oduya'] }],
  ['a credit to the staff', { byline: ['Packet staff'] }],
  ['a blank before a name', { byline: ['', 'Dana Reyes'] }],
  ['a place and a date', { dateline: { place, date } }],
  ['a leap day', { dateline: { place, date: '2024-02-29' } }],
  ['the last day of a year', { dateline: { place, date: '2026-12-31' } }],
  ['a place in small letters', { dateline: { place: 'Exham', date } }],
  ['a source with an address', { sources: [{ title: 'Minutes', url: 'https://a.example' }] }],
  ['a source without an address', { sources: [{ title: 'Interview with Ms Orr', url: null }] }],
  ['a source that is only an address', { sources: [{ title: '', url: 'https://a.example' }] }],
  [
    'several sources, one blank',
    {
      sources: [
        { title: '', url: null },
        { title: 'Minutes', url: null },
      ],
    },
  ],
])('the desk is content with %s', (_what, said) => {
  expect(missingFacts(aDraft(said))).toEqual([])
})

test.each<[string, Partial<Draft>, string]>([
  ['no byline', { byline: [] }, 'no-byline'],
  ['an empty byline', { byline: [''] }, 'no-byline'],
  ['a byline of spaces', { byline: ['  ', '\t'] }, 'no-byline'],
  ['no dateline', { dateline: null }, 'no-dateline'],
  ['a dateline without a place', { dateline: { place: ' ', date } }, 'no-dateline'],
  ['a dateline with neither', { dateline: { place: '', date: null } }, 'no-dateline'],
  ['a dateline without a date', { dateline: { place, date: null } }, 'no-date'],
  ['a date that does not exist', { dateline: { place, date: '2026-02-30' } }, 'no-date'],
  ['a date written another way', { dateline: { place, date: '18 June' } }, 'no-date'],
  ['an empty date', { dateline: { place, date: '' } }, 'no-date'],
  ['a month thirteen', { dateline: { place, date: '2026-13-01' } }, 'no-date'],
  ['no source', { sources: [] }, 'no-source'],
  ['a blank source', { sources: [{ title: ' ', url: null }] }, 'no-source'],
])('the desk asks for more given %s', (_what, said, rule) => {
  expect(missingFacts(aDraft(said)).map((fault) => fault.rule)).toEqual([rule])
})

test('a year that is no leap year has no 29 February', () => {
  expect(hasDate(aDraft({ dateline: { place, date: '2100-02-29' } }))).toBe(false)
})
