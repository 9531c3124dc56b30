import { expect, test } from 'vitest'
import { boxOf, cropNames, isInside, unframed } from '../../base/framing.ts'
import { moved, resized } from './boxes.ts'

const picture = { width: 3000, height: 2000 }

test('a box is moved to the edge of the picture and no further', () => {
  const box = { x: 100, y: 100, width: 500, height: 400 }
  expect(moved(box, { x: -500, y: 20 }, picture)).toEqual({ ...box, x: 0, y: 120 })
  expect(moved(box, { x: 9000, y: 9000 }, picture)).toEqual({ ...box, x: 2500, y: 1600 })
})

test('a box of a shape keeps it while it is pulled, and never leaves the picture', () => {
  for (const name of cropNames) {
    let box = boxOf({ ...picture, ...unframed }, name)
    for (const by of [-700, 300, -5000, 90, 9000]) {
      box = moved(resized(box, { width: by, height: by / 3 }, { name, picture }), { x: by / 10, y: by }, picture)
      expect([name, by, isInside({ box, turned: 0 }, picture)]).toEqual([name, by, true])
      const [wide = 1, high = 1] = name === 'free' ? [box.width, box.height] : name.split(':').map(Number)
      expect(Math.abs(box.height - (box.width * high) / wide)).toBeLessThanOrEqual(1)
    }
  }
})
