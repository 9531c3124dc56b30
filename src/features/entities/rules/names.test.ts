import { expect, test } from 'vitest'
import { costOf } from '../../../testing/cost.ts'
import type { EntryId } from '../entry.ts'
import { foldName, knownNamesIn } from './names.ts'

const known = [
  { id: 'anita' as EntryId, kind: 'person' as const, names: ['Anita Sorrell', 'Sorrell'] },
  { id: 'anna1' as EntryId, kind: 'person' as const, names: ['Anna Reed'] },
  { id: 'anna2' as EntryId, kind: 'person' as const, names: ['Anna Reed'] },
  { id: 'zoe' as EntryId, kind: 'person' as const, names: ['Zoë D’Arc'] },
  { id: 'board' as EntryId, kind: 'organisation' as const, names: ['Harbour Board'] },
  { id: 'board2' as EntryId, kind: 'organisation' as const, names: ['Harbour Board of Appeal'] },
  { id: 'bath' as EntryId, kind: 'place' as const, names: ['Bath'] },
  { id: 'laila' as EntryId, kind: 'person' as const, names: ['ليلى حداد'] },
]

const said = (text: string) =>
  knownNamesIn(text, known).map(({ name, candidates }) => `${name}: ${candidates.join(' or ')}`)

test.each([
  ['Anita Sorrell spoke. Ms Sorrell sat down.', ['Anita Sorrell: anita']],
  ['It was Anita Sorrell’s turn.', ['Anita Sorrell: anita']],
  ['Anna Reed was there.', ['Anna Reed: anna1 or anna2']],
  ['ZOE D\u2019ARC came with Zoé D’Arc.', ['ZOE D’ARC: zoe']],
  [
    'The Harbour Board of Appeal overruled the Harbour Board.',
    ['Harbour Board of Appeal: board2', 'Harbour Board: board'],
  ],
  ['He ran a bath in Bath.', ['Bath: bath']],
  ['“Anita Sorrell” is a name.', ['Anita Sorrell: anita']],
  ['أمس قالت ليلى حداد', ['ليلى حداد: laila']],
  ['🦀Anita Sorrell🦀', ['Anita Sorrell: anita']],
  ['Anita\n\nSorrell', ['Sorrell: anita']],
  ['Nobody here.', []],
])('in %j the record knows %j', (text, names) => {
  expect(said(text)).toEqual(names)
})

test('a text of two million characters is read in a second', () => {
  const text = 'Anita Sorrell spoke to nobody about the harbour. '.repeat(40_000)

  const cost = costOf(() => expect(said(text)).toEqual(['Anita Sorrell: anita']))

  expect(cost).toBeLessThan(5000)
})

test('accents, capitals and signs make no difference to a name', () => {
  expect(foldName('  O’Brien-ŁUKASZ, Zoë ')).toBe('obrien łukasz zoe')
})
