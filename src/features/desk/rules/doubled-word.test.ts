import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { doubledWord } from './doubled-word.ts'

test.each([
  'She had had enough of it.',
  'He knew that that was wrong.',
  'Tsk tsk, said the judge.',
  'She was the first first lady to sail.',
  'It was very very cold and really really dark.',
  'Duran Duran and Boutros Boutros-Ghali met in Walla Walla.',
  'Will will open the gate, and Bill bill the council.',
  'The storm moved in in the evening; play went on on Sunday.',
  '“No, no,” she said. “Never. Never.”',
  'What it is is a scandal.',
  'She gave her her coat.',
  'The office of the The Hague court is shut.',
  'It was the, the worst of it.',
  'The well-well known song, and the known well.',
  'Page 10 10 copies.',
])('the desk accepts: %s', (text) => {
  expect(doubledWord(aDraft({ body: [text] }))).toEqual([])
})

test.each([
  ['It was the the worst night.', 'the the'],
  ['The the worst night came.', 'The the'],
  ['A list of of names was read.', 'of of'],
  ['She said said nothing more.', 'said said'],
  ['They met in in Brackmouth.', 'in in'],
  ['It will will be open.', 'will will'],
  ['He went to to the harbour.', 'to to'],
  ['The council council voted.', 'council council'],
  ['The vote was on\non Monday.', 'on on'],
  ['It was and and is a folly.', 'and and'],
  ['She asked for for more time.', 'for for'],
  ['The boats were were sold.', 'were were'],
  ['It was the the the worst night.', 'the the the'],
  ['The ferry don’t don’t sail.', 'don’t don’t'],
])('the desk finds the doubled word in: %s', (text, evidence) => {
  expect(doubledWord(aDraft({ body: [text] })).map((fault) => fault.evidence)).toEqual([evidence])
})

test('the suggestion leaves one of the words', () => {
  const text = 'It was the the the worst night.'

  const fix = doubledWord(aDraft({ body: [text] }))[0]?.fix

  expect(fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe('It was the worst night.')
})
