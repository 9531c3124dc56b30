import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { check } from '../rules.ts'
import { longSentence } from './long-sentence.ts'
import { timeWithoutZone, uncredited, undescribed } from './pictures.ts'
import { spelling } from './spelling.ts'

test('a picture without words is found, and one that needs none is not', () => {
  const pictures = [
    { credit: 'Reyes', alt: ' ' },
    { passage: 'p2', credit: 'Reyes', alt: 'The quay' },
    { passage: 'p3', credit: 'Reyes' },
  ]
  expect(undescribed(aDraft({ pictures })).map(({ place }) => place.passage ?? place.field)).toEqual(['picture'])
})

test('a picture without a credit is found, leading or in the body', () => {
  const pictures = [{ credit: 'Dana Reyes' }, { credit: ' ' }, { passage: 'p2', credit: '' }]

  expect(uncredited(aDraft({ pictures })).map(({ place }) => place.passage ?? place.field)).toEqual(['picture', 'p2'])
})

test.each([
  ['2026-06-18T09:00', 1],
  ['2026-06-18T09:00+01:00', 0],
  ['2026-06-18 09:00 UTC', 0],
  ['2026-06-18', 0],
])('a time to go out at needs its zone: %s', (publishes, count) => {
  expect(timeWithoutZone(aDraft({ publishes }))).toHaveLength(count)
})

test('a sentence of more than sixty words is noted, and words in quotation marks are not counted', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'again').join(' ')

  expect(longSentence(aDraft({ body: [`It rained ${words(61)}.`] }))).toHaveLength(1)
  expect(longSentence(aDraft({ body: [`She said “${words(80)}” and left. It rained.`] }))).toEqual([])
})

const dictionary = new Set('the ferry sails when harbour harbours is full again'.split(' '))
const isWord = (word: string) => dictionary.has(word)

test.each([
  ['the ferry sials when harbour is full', ['sials']],
  ['the ferry blorped when harbour is full', []],
  ['the ferry “sials” when harbour is full', []],
  ['the ferry sials and sials again', []],
  ['the Sials ferry sails', []],
  ['the ferry-sials sails', []],
])('spelling: %s', (text, found) => {
  expect(spelling(aDraft({ body: [text] }), { quotes: 'double', isWord }).map(({ evidence }) => evidence)).toEqual(
    found,
  )
})

test('a rule that people keep dismissing only says', () => {
  const draft = aDraft({ body: ['It was the the end.'] })

  expect(check(draft, { demoted: new Set(['doubled-word']) }).map(({ level }) => level)).toEqual(['note'])
})
