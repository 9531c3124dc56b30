import { expect, test } from 'vitest'
import { knownIn } from './known.ts'

test.each([
  ['Ada Reed', 'Ms. Reed spoke.'],
  ['Zoë Müller', 'ZOE MULLER SPOKE'],
  ['Tom Bell Jr.', 'Bell spoke.'],
  ["St Mary's", "They met at St Mary's."],
  ['Siân Lloyd‑Jones', 'Lloyd-Jones spoke.'],
])('%s may be meant in: %s', (name, text) => {
  expect(knownIn(text, [{ name }])).toEqual([{ name }])
})

test('a name is kept for an alias, and left out when no word of it ends one in the text', () => {
  const known = [{ name: 'Marram Lane', aliases: ['The Lane Company'] }, { name: 'Ida Orr' }]

  expect(knownIn('The company met Ida on the quay.', known)).toEqual([known[0]])
})
