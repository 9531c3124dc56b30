import { expect, test } from 'vitest'
import { suggest } from '../suggest.ts'
import type { KnownName } from './people.ts'

const persons = (text: string, known: KnownName[] = []) => suggest(text, { known }).quotes.map(({ person }) => person)

test.each([
  ['a surname', 'Ada Reed runs the port. “We sail,” said Reed.', 'Ada Reed'],
  ['a title and a surname', 'Ada Reed runs the port. “We sail,” Ms. Reed said.', 'Ada Reed'],
  ['a pronoun', 'Ada Reed runs the port. “We sail,” she said.', 'Ada Reed'],
  ['a pronoun, by gender', 'Ada Reed met Tom Bell on the quay. “We sail,” he said.', 'Tom Bell'],
  [
    'the role of one person',
    'Ada Reed, the harbour master, and Tom Bell, a pilot, met. “We sail,” the pilot said.',
    'Tom Bell',
  ],
  ['a name in apposition', '“We sail,” said the harbour master, Ada Reed.', 'Ada Reed'],
  ['a name before its role', '“We sail,” said Ada Reed, the Bell family’s pilot.', 'Ada Reed'],
  ['a name with particles', '“We sail,” said Jan van der Meer.', 'Jan van der Meer'],
  ['a name that comes after', '“We sail,” she says. Ada Reed has run the port for years.', 'Ada Reed'],
  ['a name with combining marks', '“We sail,” said Zoe\u0301 Reed.', 'Zoe\u0301 Reed'],
])('%s means a person', (_what, text, person) => {
  expect(persons(text)).toEqual([person])
})

test.each([
  ['somebody’s lawyer', 'Ada Reed runs the port. “We sail,” said Reed’s lawyer.'],
  ['a spokesman for somebody', 'Ada Reed runs the port. “We sail,” said a spokesman for Reed.'],
  ['a company', '“We sail,” the Harbour Company said.'],
  ['a pronoun for either of two', 'Ada Reed and Ida Orr run the port. “We sail,” she said.'],
  ['they', 'Ada Reed and Ida Orr run the port. “We sail,” they said.'],
])('%s means nobody certain', (_what, text) => {
  expect(persons(text)).toEqual([null])
})

test('who else may be meant is told, best first', () => {
  const [quote] = suggest('Ada Reed and Ida Orr run the port. “We sail,” she said.').quotes

  expect(quote?.candidates.map(({ name }) => name).sort()).toEqual(['Ada Reed', 'Ida Orr'])
})

test('the record’s own names come first', () => {
  const known: KnownName[] = [
    { name: 'Adaeze Reed', aliases: ['A. Reed', 'Ada Reed'], gender: 'woman' },
    { name: 'Marram Lane', kind: 'organisation' },
  ]

  expect(persons('“We sail,” said Ada Reed. Marram Lane agreed.', known)).toEqual(['Adaeze Reed'])
  expect(suggest('They met at Marram Lane on the quay.', { known }).organisations.map(({ name }) => name)).toEqual([
    'Marram Lane',
  ])
})

test('people, organisations and places are told apart', () => {
  const text =
    'Secretary of State Antony Blinken met Qin Gang in Beijing. The Bank of England and Norland Foods Inc. have offices in London. British officials and President Biden were absent on Monday.'

  const { people, organisations, places } = suggest(text)

  expect(people.map(({ name }) => name)).toEqual(['Antony Blinken', 'Qin Gang', 'Biden'])
  expect(organisations.map(({ name }) => name)).toEqual(['Bank of England', 'Norland Foods Inc'])
  expect(places.map(({ name }) => name)).toEqual(['Beijing', 'London'])
})

test('two people of one surname are told apart by title', () => {
  const text = 'Tom Bell and Ada Bell own the yard. “We build boats,” Mr. Bell said. “He builds boats,” said Ms. Bell.'

  expect(persons(text)).toEqual(['Tom Bell', 'Ada Bell'])
})
