import { expect, test } from 'vitest'
import { dashBefore } from './dashes.ts'

function typed(text: string): string {
  const found = dashBefore(text)
  return found ? text.slice(0, found.at) + found.dash + text.slice(found.at + found.length) : text
}

test.each([
  ['the ramp -- t', 'the ramp -- t'],
  ['the ramp -- ', 'the ramp – '],
  ['the ramp--t', 'the ramp—t'],
  ['1914--1', '1914–1'],
  ['he said---w', 'he said—w'],
  ['he said --- ', 'he said — '],
  ['“No”--h', '“No”—h'],
])('“%s” becomes “%s”', (text, set) => {
  expect(typed(text)).toBe(set)
})

test.each(['git --h', '--v', '<!--x', 'a-->', 'a----b', 'a--', 'well-k', '-- ', 'x !--y', 'a --b'])(
  '“%s” stays as it was typed',
  (text) => {
    expect(typed(text)).toBe(text)
  },
)
