import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { sharedDescription } from './shared-description.ts'

test.each<[string, string[]]>([
  ['one person described once', ['Ada Orr, the council’s chief planner, resigned.', 'Orr said no more.']],
  ['one person described twice', ['Ada Orr, the chief planner, resigned.', 'Ms Orr, the chief planner, said no more.']],
  ['two people with two descriptions', ['Ada Orr, the chief planner, met Tom Bell, the deputy planner.']],
  [
    'a description before its person is named',
    ['The chief planner resigned.', 'Ada Orr, the chief planner, had served nine years.'],
  ],
  [
    'a scoped description before its person is named',
    ['The chief planner resigned.', 'Ada Orr, the chief planner for Exham, had served nine years.'],
  ],
  ['two people whose scopes differ', ['Ada Orr, the member for Exham, met Tom Bell, the member for Ness.']],
  ['two goalkeepers', ['Ada Orr, the goalkeeper, kicked; Tom Bell, the goalkeeper, caught it.']],
  [
    'a day or a place before a description',
    ['In Exham, the chief planner resigned. On Wednesday, the chief planner, Ada Orr, left.'],
  ],
  ['surname and full name', ['Orr, the chief planner, left. Ada Orr, the chief planner, came back.']],
  ['a title before the name', ['President Xi, the party leader, spoke. Xi Jinping, the party leader, left.']],
  [
    'a description that follows its person',
    ['Ada Orr, the chief planner for Exham, resigned.', 'The chief planner said no more.'],
  ],
  ['things described alike', ['Ness, the old harbour town, flooded. Exham, the old harbour town, did not.']],
  [
    'a list of people and posts',
    ['Ada Orr, the chief planner, Tom Bell, the deputy mayor, and Sam Hart, the town clerk, met.'],
  ],
])('the desk accepts %s', (_what, body) => {
  expect(sharedDescription(aDraft({ standfirst: '', body }))).toEqual([])
})

test.each<[string, string[], string]>([
  ['two introductions', ['Ada Orr, the chief planner, resigned.', 'Tom Bell, the chief planner, did not.'], 'Tom Bell'],
  [
    'an introduction each way round',
    ['The chief planner, Ada Orr, resigned.', 'Tom Bell, the chief planner, did not.'],
    'Tom Bell',
  ],
  [
    'two the other way round',
    ['The chief planner, Ada Orr, resigned.', 'The chief planner, Tom Bell, did not.'],
    'Tom Bell',
  ],
  ['two in one sentence', ['Ada Orr, the chief planner, met Tom Bell, the chief planner.'], 'Tom Bell'],
  ['two with one scope', ['Ada Orr, the member for Exham, sat.', 'Tom Bell, the member for Exham, stood.'], 'Tom Bell'],
  [
    'one with a scope and one without',
    ['Ada Orr, the chief planner, sat.', 'Tom Bell, the chief planner for Exham, stood.'],
    'Tom Bell',
  ],
  ['namesakes', ['Ada Orr, the chief planner, sat.', 'Tom Orr, the chief planner, stood.'], 'Tom Orr'],
  [
    'a possessive description',
    ['Ada Orr, Exham’s oldest councillor, sat.', 'Tom Bell, Exham’s oldest councillor, stood.'],
    'Tom Bell',
  ],
  ['a titled person', ['Dr Ada Orr, the chief planner, sat.', 'Mr Bell, the chief planner, stood.'], 'Mr Bell'],
  ['one in the standfirst', ['Tom Bell, the chief planner, stood.'], 'Tom Bell'],
  [
    'a description that meant the subject of the lead',
    [
      'Secretary Ada Orr will visit Ness.',
      'The top island envoy is preparing to land.',
      'Tom Bell, the top island envoy for fish, said so.',
    ],
    'Tom Bell',
  ],
  [
    'a description that meant a person named in full before',
    [
      'Ada Orr will visit Ness. Orr said so.',
      'The senior harbour officer had asked for it.',
      'It pleased Tom Bell, the senior harbour officer at Ness.',
    ],
    'Tom Bell',
  ],
])('the desk asks who is meant, given %s', (what, body, name) => {
  const standfirst = what === 'one in the standfirst' ? 'Ada Orr, the chief planner, has resigned.' : ''

  const faults = sharedDescription(aDraft({ standfirst, body }))

  expect(faults).toHaveLength(1)
  expect(faults[0]?.message).toContain(`introduces ${name}`)
})

test.each(['He’d', 'She’ll', 'O’Hara', 'Smith-Jones', 'St. John', 'Ka+ren'])(
  'whatever a subject is called, the rest of the article is looked at: %s',
  (name) => {
    const body = [`${name} will speak. The chief’s planner is away. Tom Bell, the chief’s planner for Ness, called.`]

    expect(() => sharedDescription(aDraft({ body }))).not.toThrow()
  },
)
