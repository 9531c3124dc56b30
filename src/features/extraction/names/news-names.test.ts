import { expect, test } from 'vitest'
import { suggest } from '../suggest.ts'

const names = (text: string) => {
  const { people, organisations, places } = suggest(text)
  const each = (all: { name: string }[]) => [...new Set(all.map(({ name }) => name))]
  return { people: each(people), organisations: each(organisations), places: each(places) }
}

test.each([
  ['Recorder David Ticehurst jailed him. Ticehurst said nothing.', ['David Ticehurst']],
  [
    'Olympian Bill Kirby won. Cofounder Jim Mott left. Pensioner Ada Reed stayed.',
    ['Bill Kirby', 'Jim Mott', 'Ada Reed'],
  ],
  ['To Hoby, the plan is dear. Hoby said so. Thomas Hoby is a banker.', ['Thomas Hoby']],
  ['He met then-Secretary of State Hilda Clay in May.', ['Hilda Clay']],
  ['Senate Republican leader Mick Carrow walked in.', ['Mick Carrow']],
  ['Aung Min Suu Ky visited the palace. Suu Ky smiled, and Suu Ky said nothing.', ['Aung Min Suu Ky']],
  ["“I am glad,” said Sean O'Neill. O’Neill left, and he was not sorry.", ["Sean O'Neill"]],
  [
    'Sheikh Ali al-Khalifa al-Sabah spoke. Crown Prince Mohammed bin Salman listened. Abdel Fattah el-Sisi did not.',
    ['Ali al-Khalifa al-Sabah', 'Mohammed bin Salman', 'Abdel Fattah el-Sisi'],
  ],
  [
    'Dr. Maria de la Cruz met Ursula von der Leyen, Siân Lloyd-Jones, Fiona MacDonald and Amy Ng.',
    ['Maria de la Cruz', 'Ursula von der Leyen', 'Siân Lloyd-Jones', 'Fiona MacDonald', 'Amy Ng'],
  ],
  ['“We sail at six,” said Ada 🧜🏽‍♀️ Reed on the quay, and she left.', ['Ada 🧜🏽‍♀️ Reed']],
  ['The Reserve Bank of Exham President Thomas M. Hoby spoke.', ['Thomas M. Hoby']],
])('people are named in: %s', (text, people) => {
  expect(names(text).people).toEqual(people)
})

test.each([
  'The farms of South and North Carolina are dry. The Carolina coast is drier.',
  'Homeland Security Investigations and Customs Enforcement agents raided Waste Management.',
  'The USS Higgs sailed, and HMS Ardent followed in the morning.',
  'He lives at St Leonards Place, off Green Crescent.',
  'Contractors say the law is bad. Legislators passed it. Police told them so.',
  'He spoke in Lincoln, Neb., and in Steele, Ala., and Charlotte, N.C.',
  'The U. S. Senate met, and U. N. envoys left in May. Prices rose from May 31.',
  'In Peace Through Strength, a play, the Bank said no.',
])('nobody is named in: %s', (text) => {
  expect(names(text).people).toEqual([])
})

test('a headline in capitals names only whom its story names', () => {
  expect(
    names('Council Votes To Close Three Libraries\n\nThe council voted. Ada Reed said it was sad.').people,
  ).toEqual(['Ada Reed'])
  expect(names("Mayor Reed Slams 'Disgusting' Plan For Dock\n\nAda Reed said that the dock was dear.").people).toEqual([
    'Ada Reed',
  ])
  expect(names('SHARES RISE AT CALDER CORP\n\nCalder Corp rose on Monday, Ada Reed said.').organisations).toEqual([
    'CALDER CORP',
    'Calder Corp',
  ])
})

test('a dateline names its place', () => {
  expect(names('PORT ELDER, June 18 (Packet) — The board met, Ada Reed said.')).toEqual({
    people: ['Ada Reed'],
    organisations: [],
    places: ['Port Elder'],
  })
})

test('a company by its short name is that company, and nobody', () => {
  const text =
    'Union Calder Corp said on Monday it would close. Union Calder has 20 plants, and Union Calder is shrinking.'

  expect(names(text)).toMatchObject({ people: [], organisations: ['Union Calder Corp'] })
})
