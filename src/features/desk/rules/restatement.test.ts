import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { restatement } from './restatement.ts'

const headline = 'Council votes to close Marram Lane school in spring'
const standfirst =
  'Parents of 112 pupils will fight the closure of the lane’s only school, which the council says costs too much.'
const filler = 'The boats were late, and the fog did not lift before noon.'

test.each<[string, string[]]>([
  [
    'a lead that adds the news',
    ['Nine councillors out of eleven decided on Tuesday that 112 children must find a desk elsewhere.'],
  ],
  ['a lead about a person', ['Ada Orr cried when she heard.']],
  [
    'a lead with half the headline’s words',
    ['The council has been looking at Marram Lane for years, and its patience with roofs ran out.'],
  ],
  ['a paragraph about something else', [filler, filler]],
  ['a short paragraph', [filler, 'Parents will fight.']],
  [
    'a paragraph that quotes one phrase',
    [filler, 'The only school of the lane was built in 1911 by fishermen who wanted their sons to read.'],
  ],
  [
    'the headline again further down',
    [filler, 'The council votes to close Marram Lane school, and nobody is surprised by it any more.'],
  ],
  ['an empty lead', ['', filler]],
  ['no body', []],
  ['a lead of small words', ['It is what it is, and so it was.']],
  ['a lead that shares only names', ['Marram Lane wakes early; its fish lorries pass before the milk does.']],
  ['numbers that differ', ['Some 400 people signed, 90 wrote and 12 sang outside the town hall.']],
])('the desk accepts %s', (_what, body) => {
  expect(restatement(aDraft({ headline, standfirst, body }))).toEqual([])
})

test.each<[string, string[], string[]]>([
  ['the headline word for word', [`${headline}.`], ['p1']],
  ['the headline in another order', ['Marram Lane school will be closed in the spring after a council vote.'], ['p1']],
  [
    'the headline with more round it',
    [
      'The council voted late on Tuesday, by nine to two, to close the school in Marram Lane in spring, ending a year of talk.',
    ],
    ['p1'],
  ],
  ['the headline in other endings', ['Closing Marram Lane school in spring: councils voting.'], ['p1']],
  ['the headline less a word', ['Council votes to close Marram Lane school.'], ['p1']],
  ['the headline after a blank paragraph', ['', `${headline}.`], ['p2']],
  ['the standfirst word for word', [filler, standfirst], ['p2']],
  ['the standfirst as the lead', [standfirst], ['p1']],
  [
    'the standfirst in another order',
    [
      filler,
      'The council says that the school costs too much; parents of its 112 pupils will fight its closure, the only one in the lane.',
    ],
    ['p2'],
  ],
  ['the standfirst in a long paragraph', [filler, `${standfirst} ${filler} ${filler}`], ['p2']],
  ['the standfirst twice', [filler, standfirst, filler, standfirst], ['p2', 'p4']],
  ['headline and standfirst both', [`${headline}.`, standfirst], ['p1', 'p2']],
])('the desk notes a body that says again %s', (_what, body, passages) => {
  expect(restatement(aDraft({ headline, standfirst, body })).map(({ place }) => place.passage)).toEqual(passages)
})

test('a headline too short to say much is not compared', () => {
  expect(restatement(aDraft({ headline: 'Council votes', body: ['The council votes.'] }))).toEqual([])
})
