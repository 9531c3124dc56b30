import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { aOrAn } from './a-or-an.ts'

const found = (text: string) => aOrAn(aDraft({ body: [text] })).map(({ fix }) => fix?.text)

test.each([
  'Pádraig Mac an tSaoir and Seán Mac an Bhaird spoke; “[c]an there be more?” it asked.',
  'She ate an apple in an hour.',
  'He is an MP, an MBA and an F.B.I. man from a U.S. office.',
  'An 18-hole course, an 8-year-old, an $8 million bill and a $1.8 million one.',
  'A European union, a one-off, a unanimous vote and a useful user.',
  'An honest heir took an X-ray of a U-turn, and an Xbox-only game.',
  'It was an historic vote, and a historic one.',
  'A NATO base, a UEFA cup, an EU rule and a NASA flight.',
  'Vitamin A is good, and so is group A in the end.',
  'An 1,100-truck fleet and a 1,100-truck fleet.',
  'An unidentified man, an uninsured one and an umbrella.',
  'She wrote “an ‘untold’ story”.',
  'An horrific day, a horrific night, a 1,800-foot tower and an 1,800-foot one.',
])('the desk accepts: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['She ate a apple.', ['an']],
  ['It took a hour.', ['an']],
  ['An university opened.', ['A']],
  ['He is a MP.', ['an']],
  ['It was an U.S. ship.', ['a']],
  ['A 11-year-old won a $8 million prize.', ['An', 'an']],
  ['An one-off.', ['A']],
])('the desk mends: %s', (text, fixes) => {
  expect(found(text)).toEqual(fixes)
})
