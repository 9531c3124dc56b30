import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import type { Facts } from '../finding.ts'
import { confirmedPeople } from './confirmed-people.ts'
import { confirmedQuotes } from './confirmed-quotes.ts'

const orr = {
  id: 'orr',
  name: 'Ada Orrington',
  aliases: ['Ada Bell'],
  roles: [{ title: 'harbour master', from: '2020-01-01', to: '2024-12-31' }],
}
const mark = { id: 'mark', name: 'Mark Ward', aliases: [], roles: [] }
const known: Facts = { people: [orr, mark], names: ['Wardle Bank'], quotes: [], sources: [], lost: [] }
const words = new Set(['word', 'reward'])
const setting = { quotes: 'double' as const, isWord: (word: string) => words.has(word) }

test.each<[string, string[], string[]]>([
  ['a name as the record has it', ['Ada Orrington spoke. Orrington left.'], []],
  ['another name of hers', ['Ada Bell spoke.'], []],
  ['a surname misspelt beside her given name', ['Ada Orington spoke.'], ['name-differs']],
  ['a given name misspelt', ['Adda Orrington spoke.'], ['name-differs']],
  ['a surname misspelt alone', ['Ada Orrington spoke.', 'But Ms Orringtton left.'], ['name-differs']],
  ['two letters turned round', ['Ada Orrington spoke to Mr Mark Wadr.'], ['name-differs']],
  ['what belongs to her', ['Ada Orrington’s boat sank. Orrington’s boat, she said.'], []],
  ['a family', ['Ada Orrington spoke. The Orringtons left.'], []],
  ['a word that is like a name', ['Mark Ward gave it. Word came at six.'], []],
  ['a word that is like a name, after a title', ['Mark Ward gave it. So Mr Word went.'], ['name-differs']],
  ['another confirmed name that is like one', ['Mark Ward spoke at Wardle Bank.'], []],
  ['somebody else of a name that is like hers', ['Ada Orrington met Peter Orringtin.'], []],
  ['somebody else with her surname', ['Tom Orrington spoke before Ada Orrington.'], []],
  ['the surname of somebody whom nobody confirmed', ['Sarah Ward spoke. Ward left.', 'Her son Mark Ward did not.'], []],
  ['a company of his name', ['Ward & Ward fell. Lot & Ward rose.', 'Mark Ward sold both.'], []],
  ['another given name as short', ['Mark Ward met Mary Ward.'], []],
  ['a street', ['Ward Street is shut.', 'Mark Ward spoke.'], []],
  ['a surname before the whole name', ['Orrington spoke.', 'Ada Orrington left.'], ['surname-first']],
  ['a surname with Ms before the whole name', ['Ms Orrington spoke.'], ['surname-first']],
  ['a surname with a title', ['Captain Orrington spoke.'], []],
  ['a surname somebody else says first', ['“Ask Orrington,” she said.', 'Ada Orrington left.'], []],
  ['a role that ended', ['The harbour master Ada Orrington spoke.'], ['role-dates']],
  ['a role that ended, by her surname', ['Ada Orrington left.', 'The harbour master, Orrington, spoke.'], []],
  ['a role said to be over', ['The former harbour master Ada Orrington spoke.'], []],
  ['a role told of its time', ['In 2022 the harbour master Ada Orrington closed it.'], []],
  ['a role after the name', ['Ada Orrington, the harbour master, spoke.'], ['role-dates']],
  ['a role of somebody’s', ['Ada Orrington, the town council’s harbour master, spoke.'], ['role-dates']],
  [
    'a slip at the beginning of a sentence',
    ['It was Ward. Orringtun left.', 'Ada Orrington spoke to Mark Ward.'],
    ['name-differs', 'surname-first'],
  ],
  ['a longer role', ['Ada Orrington, the harbour mastery prize winner, spoke.'], []],
])('%s', (_what, body, rules) => {
  expect(confirmedPeople(aDraft({ body, facts: known }), setting).map(({ rule }) => rule)).toEqual(rules)
})

test('who is introduced by the standfirst need not be again', () => {
  const draft = aDraft({ standfirst: 'Ada Orrington leaves.', body: ['Orrington spoke.'], facts: known })

  expect(confirmedPeople(draft, setting)).toEqual([])
})

test('a slip is put right where it stands', () => {
  const body = ['Ada Orington’s boat.']

  const [finding] = confirmedPeople(aDraft({ body, facts: known }), setting)

  expect(finding).toMatchObject({ evidence: 'Orington', fix: { start: 4, end: 12, text: 'Orrington' } })
})

test('names of one letter and marks on letters are compared as they are written', () => {
  const people = [{ id: 'jose', name: 'José N. Ñandú', aliases: [], roles: [] }]
  const body = ['José N. Ñandú spoke.', 'José Ñandu left.']

  const found = confirmedPeople(aDraft({ body, facts: { ...known, people } }), setting)

  expect(found.map(({ evidence }) => evidence)).toEqual(['Ñandu'])
})

test('words that are gone are named', () => {
  const facts = { ...known, lost: [{ passage: 'p1', exact: 'Ada Orrington' }] }

  const [finding] = confirmedPeople(aDraft({ body: ['Nobody spoke.'], facts }), setting)

  expect(finding).toMatchObject({ rule: 'mention-lost', evidence: 'Ada Orrington', place: { passage: 'p1' } })
})

const body = ['“We shall sail at six,” Ms Orrington said.']
const quote = { text: 'We shall sail at six', passage: 'p1', speaker: 'Ada Orrington' }

test.each([
  ['stands as it was confirmed', quote, []],
  ['has no speaker', { ...quote, speaker: null }, ['no-speaker']],
  ['was changed', { ...quote, text: 'We shall sail at seven' }, ['quote-changed']],
  [
    'has other words in the archive',
    { ...quote, archive: { text: 'We sail at six', speaker: 'Ada Orrington', headline: 'Six' } },
    ['quote-differs'],
  ],
  [
    'is part of a longer one in the archive',
    { ...quote, archive: { text: 'We shall sail at six, not before', speaker: 'Ada Orrington', headline: 'Six' } },
    [],
  ],
  [
    'has another speaker in the archive',
    { ...quote, archive: { ...quote, speaker: 'Tom Bell', headline: 'Six' } },
    ['quote-differs'],
  ],
])('a confirmed quote that %s', (_what, confirmed, rules) => {
  const draft = aDraft({ body, facts: { ...known, quotes: [confirmed] } })

  expect(confirmedQuotes(draft).map(({ rule }) => rule)).toEqual(rules)
})

test('without confirmed facts nothing is asked of them', () => {
  expect([...confirmedPeople(aDraft({}), setting), ...confirmedQuotes(aDraft({}))]).toEqual([])
})
