import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { anonymousSource } from './anonymous-source.ts'

test.each([
  'A diplomat, who asked not to be named because the talks are secret, said no.',
  'An official said so on condition of anonymity to discuss the talks.',
  'A clerk, speaking on the condition of anonymity for fear of reprisal, agreed.',
  'Ms Orr said so.',
])('a reason is enough: %s', (text) => {
  expect(anonymousSource(aDraft({ body: [text] }))).toEqual([])
})

test.each([
  ['An official, who asked not to be named, said no.', 'asked not to be named'],
  ['An official said so on condition of anonymity.', 'on condition of anonymity'],
])('no reason is a finding: %s', (text, evidence) => {
  expect(anonymousSource(aDraft({ body: [text] })).map((fault) => fault.evidence)).toEqual([evidence])
})

test('a source kept as anonymous needs its reason too', () => {
  const sources = [{ title: 'A clerk', isAnonymous: true, reason: ' ' }]
  const draft = aDraft({ facts: { people: [], names: [], lost: [], quotes: [], sources } })

  expect(anonymousSource(draft).map(({ evidence }) => evidence)).toEqual(['A clerk'])
})
