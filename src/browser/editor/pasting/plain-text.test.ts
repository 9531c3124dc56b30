import { expect, test } from 'vitest'
import { joinedLines } from './plain-text.ts'

const wrapped = `The ferry to Port Elder ran again on Monday after eleven days in
which the council had asked for new infor-
mation about the ramp, said the re-
elected mayor of the town.

A second crossing is planned for the spring, but nobody knows
what it will cost.
- one bus
- two lorries`

test('a text broken at a width comes as its paragraphs, and words broken at a hyphen are whole', () => {
  expect(joinedLines(wrapped).text.split('\n')).toEqual([
    'The ferry to Port Elder ran again on Monday after eleven days in which the council had asked for new information about the ramp, said the re-elected mayor of the town.',
    'A second crossing is planned for the spring, but nobody knows what it will cost.',
    '- one bus',
    '- two lorries',
  ])
})

const before = 'Everybody who had waited at the harbour in the cold said it was a'

test.each([
  ['re-', 'elected', 're-elected'],
  ['infor-', 'mation', 'information'],
  ['har-', 'bour', 'harbour'],
  ['well-', 'known', 'well-known'],
  ['co-', 'operate', 'co-operate'],
  ['two-', 'thirds', 'two-thirds'],
  ['12-', 'year-old', '12-year-old'],
  ['mother-in-', 'law', 'mother-in-law'],
  ['Anglo-', 'Saxon', 'Anglo-Saxon'],
  ['infor\u00ad', 'mation', 'information'],
  ['long -', 'and cold', 'long - and cold'],
])('%s and %s make %s', (first, second, whole) => {
  const { text } = joinedLines(
    `${before} ${first}\n${second} matter that would not wait until the next morning,\nthey said.`,
  )

  expect(text).toBe(`${before} ${whole} matter that would not wait until the next morning, they said.`)
})

test('a paragraph ends where a line stops short, without an empty line between', () => {
  const pdf = `The council met on Monday to decide on the ramp and the bell of the
harbour, which had been out of order.
It voted for both of them, after a debate that went on for longer than
anybody had thought.`

  expect(joinedLines(pdf).text.split('\n')).toHaveLength(2)
})

test.each([
  ['a line each', 'One sentence that is a paragraph of its own.\nAnother sentence that is one as well.'],
  ['a poem', 'I wandered lonely\nas any cloud\nthat floats'],
  ['long paragraphs', `${'word '.repeat(60)}end.\n${'word '.repeat(60)}end.`],
  ['an address', 'Harbour Office\n14 Quay Street\nPort Elder'],
])('%s stays as it is', (_what, text) => {
  expect(joinedLines(text).text).toBe(text)
})

test('a mail comes without its marks of quoting and its signature, and the signature is told', () => {
  const mail = `> The harbour office has told us that the ferry will not be able to\n> run before the weekend.\n>\n> More will be said on Friday.\n`
  expect(joinedLines(mail).text).toBe(
    'The harbour office has told us that the ferry will not be able to run before the weekend.\nMore will be said on Friday.',
  )

  const signed = joinedLines('The ferry runs again.\n\n-- \nAda Holt\nHarbour Office')
  expect(signed.text.trim()).toBe('The ferry runs again.')
  expect([...signed.left.counts]).toEqual([['signature', 1]])
})
