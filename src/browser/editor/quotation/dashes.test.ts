import { expect, test } from 'vitest'
import { type DashStyle, dashesIn } from '../../../base/dashes.ts'
import { dashBefore } from './dashes.ts'

const styles: readonly DashStyle[] = ['en-apart', 'em-joined', 'em-apart', 'en-joined']

function typed(text: string, style: DashStyle): string {
  const found = dashBefore(text, style)
  return found ? text.slice(0, found.at) + found.dash + text.slice(found.at + found.length) : text
}

test.each([
  ['the ramp -- ', 'en-apart', 'the ramp – '],
  ['the ramp -- ', 'em-apart', 'the ramp — '],
  ['the ramp -- ', 'em-joined', 'the ramp—'],
  ['the ramp -- ', 'en-joined', 'the ramp–'],
  ['the ramp--t', 'en-apart', 'the ramp – t'],
  ['the ramp--t', 'em-apart', 'the ramp — t'],
  ['the ramp--t', 'em-joined', 'the ramp—t'],
  ['the ramp--t', 'en-joined', 'the ramp–t'],
  ['“No”--h', 'em-joined', '“No”—h'],
  ['“No”--h', 'en-apart', '“No” – h'],
  // A speaker who breaks off, or goes on, has no blank inside the marks.
  ['“I was going to--”', 'en-apart', '“I was going to –”'],
  ['“I was going to--"', 'en-apart', '“I was going to –"'],
  ['“I was going to--”', 'em-joined', '“I was going to—”'],
  ['she said. “--a', 'en-apart', 'she said. “– a'],
] as const)('“%s” becomes, in a paper with %s dashes, “%s”', (text, style, set) => {
  expect(typed(text, style)).toBe(set)
})

test.each([
  ['the ramp -- t', 'the ramp -- t'],
  ['1914--1', '1914–1'],
  ['he said---w', 'he said—w'],
  ['he said --- ', 'he said — '],
])('“%s” becomes “%s” in every paper', (text, set) => {
  for (const style of styles) expect(typed(text, style)).toBe(set)
})

test.each(['git --h', '--v', '<!--x', 'a-->', 'a----b', 'a--', 'well-k', '-- ', 'x !--y', 'a --b'])(
  '“%s” stays as it was typed',
  (text) => {
    for (const style of styles) expect(typed(text, style)).toBe(text)
  },
)

test.each([
  ['en-US', 'em-joined'],
  ['en-GB', 'en-apart'],
  ['en', 'en-apart'],
  ['de', 'en-apart'],
])('papers in %s have %s dashes', (language, style) => {
  expect(dashesIn(language)).toBe(style)
})
