import { expect, test } from 'vitest'
import { tintClass, tintOf, tintsCss } from './tints.ts'

test('every colour a picture may have is in the style sheet, and it is near the picture’s own', () => {
  const css = tintsCss()
  for (const colour of [
    [0, 0, 0],
    [255, 255, 255],
    [63, 64, 191],
    [128, 10, 250],
  ] as const) {
    const tint = tintOf(colour)
    expect(css).toContain(`.${tintClass(tint)}{background:#${tint}}`)
    for (const [at, own] of colour.entries())
      expect(Math.abs(Number.parseInt(tint[at] ?? '', 16) * 17 - own)).toBeLessThan(64)
  }
  expect(css.split('{').length - 1).toBe(64)
  expect(tintClass('')).toBeUndefined()
})
