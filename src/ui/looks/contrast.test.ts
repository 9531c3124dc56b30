import { expect, test } from 'vitest'
import { contrast, enough, type Hex, isHex, leastContrast, nearestThatHolds } from './contrast.ts'
import { lookNames, looks } from './looks.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
] as const)('%s on %s has the contrast that WCAG says', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

test.each(['#ffe14d', '#9ad08b', '#777777'] as const)('%s becomes the nearest colour that can be read', (colour) => {
  const near = nearestThatHolds(colour, ['#ffffff', '#f3f3f4'])

  expect(leastContrast(near, ['#ffffff', '#f3f3f4'])).toBeGreaterThanOrEqual(enough)
  expect(near).not.toBe(colour)
  expect(nearestThatHolds(near, ['#ffffff', '#f3f3f4'])).toBe(near)
})

test.each(lookNames)('whatever %s sets in a colour can be read, by day, by night and on paper', (name) => {
  const { colours } = looks[name].tokens
  const at = (token: string, time: 0 | 1 | 2) => {
    const colour = colours[token]
    const hex = colour?.[time] ?? colour?.[0] ?? ''
    const whole = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex
    if (!isHex(whole)) throw new Error(`${name} has no ${token}.`)
    return whole
  }
  const least = ([0, 1, 2] as const).flatMap((time) => {
    const grounds: Hex[] = [at('paper', time), at('wash', time)]
    const texts = (time === 2 ? ['ink', 'quiet'] : ['ink', 'quiet', 'accent', 'link']).map((each) => at(each, time))
    return [
      ...texts.map((text) => leastContrast(text, time === 2 ? [at('paper', 2)] : grounds)),
      contrast(at('plate', time), at('on-plate', time)),
    ]
  })

  expect(Math.min(...least)).toBeGreaterThanOrEqual(enough)
})
