import { expect, test } from 'vitest'
import { aDraft, aPassage } from '../../../testing/drafts.ts'
import type { Draft } from '../finding.ts'
import { changedInSilence } from './changed-in-silence.ts'

const then = 'The ferry carried 1,250 cars on Monday, said Ada Holt. “We have waited eleven days,” she said.'

function found(now: string | null, isTold = false): string[] {
  const passages = now === null ? [] : [{ id: 'one', kind: 'paragraph' as const, text: now }]
  const published = { passages: [{ id: 'one', kind: 'paragraph' as const, text: then }], isTold }
  const draft: Draft = { headline: '', standfirst: '', byline: [], dateline: null, sources: [], passages, published }
  return changedInSilence(draft).map(({ message }) => message)
}

test.each([
  ['a number', then.replace('1,250', '1,350'), '1,250'],
  ['a number that only grew', then.replace('1,250', '11,250'), '1,250'],
  ['a name', then.replace('Holt', 'Hold'), 'Ada Holt'],
  ['a quotation', then.replace('waited eleven', 'waited for eleven'), '“We have waited eleven days,”'],
  ['a quotation taken out', then.replace(/ “.*/, ''), '“We have waited eleven days,”'],
])('%s that readers have seen and that is otherwise now', (_, now, gone) => {
  expect(found(now)).toEqual([expect.stringContaining(gone)])
})

test.each([
  ['nothing changed', then],
  ['other words', then.replace('carried', 'took')],
  ['a sentence added', `${then} The last boat left at 9.`],
  ['a number that moved', then.replace('1,250 cars on Monday', 'on Monday 1,250 cars')],
  ['the whole passage taken out', null],
])('nothing to tell: %s', (_, now) => {
  expect(found(now)).toEqual([])
})

test.each([
  ['marks of another kind', '“We won’t go there,” said O’Neill.', "‘We won't go there', said O'Neill."],
  ['no mark of a thousand', 'It cost £1,200.', 'It cost £1200.'],
  ['another beginning', 'On Monday Anna Reed left the hall.', 'Anna Reed left the hall on Monday.'],
  ['no word before the name', 'But Mayor Anna Reed left.', 'Anna Reed, the mayor, left.'],
  ['a place without its preposition', 'In London it rained.', 'It rained in London.'],
  ['an office without its capital', 'The Council met.', 'Then the council met.'],
])('style alone is nothing to tell: %s', (_, before, after) => {
  const published = { passages: [aPassage({ text: before })], isTold: false }

  expect(changedInSilence(aDraft({ body: [after], published }))).toEqual([])
})

test('a going-out that tells its readers may change anything', () => {
  expect(found(then.replace('1,250', '1,350'), true)).toEqual([])
})

test('a quotation in a paper of single marks is one, too', () => {
  const before = aPassage({ id: 'a', text: '‘We’ve waited eleven days,’ she said of the boys’ boat.' })
  const after = { ...before, text: before.text.replace('eleven', 'ten') }
  const draft = aDraft({ passages: [after], published: { passages: [before], isTold: false } })

  expect(changedInSilence(draft, { quotes: 'single' }).map(({ evidence }) => evidence)).toEqual([
    '‘We’ve waited eleven days,’',
  ])
})
