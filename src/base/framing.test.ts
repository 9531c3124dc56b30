import { expect, test } from 'vitest'
import {
  boxOf,
  cropNames,
  cutFor,
  cutIn,
  type Framing,
  isInside,
  isWidthOf,
  nameOfCut,
  ratios,
  turnedRight,
  unframed,
  widthsOf,
} from './framing.ts'

const wide = { width: 3000, height: 2000 }
const faces = { ...unframed, focus: { x: 90, y: 20 } }

test('a shape nobody made is the largest there is room for, as near to the focal point as it can be', () => {
  expect(boxOf({ ...wide, ...faces }, '1:1')).toEqual({ x: 1000, y: 0, width: 2000, height: 2000 })
  expect(boxOf({ ...wide, ...faces }, '9:16')).toEqual({ x: 1875, y: 0, width: 1125, height: 2000 })
  expect(boxOf({ ...wide, ...faces }, '16:9')).toEqual({ x: 0, y: 0, width: 3000, height: 1688 })
  expect(boxOf({ ...wide, ...faces }, 'free')).toEqual({ x: 0, y: 0, ...wide })
})

const sides = [1, 3, 17, 501, 3000, 16_383]
const points = [0, 33, 100]

test.each([0, 90] as const)(
  'every shape of every picture turned by %i, however long or small, lies within it',
  (turned) => {
    const pictures = sides.flatMap((width) =>
      sides.flatMap((height) => points.map((x) => ({ width, height, ...unframed, turned, focus: { x, y: 100 - x } }))),
    )
    const outside = pictures.filter((each) =>
      cropNames.some((name) => !isInside({ box: boxOf(each, name), turned }, each)),
    )

    expect(pictures.length).toBe(108)
    expect(outside).toEqual([])
  },
)

test('four quarter turns are none, but for a shape that turning takes', () => {
  const crops = { '1:1': { x: 10, y: 20, width: 300, height: 300 }, '16:9': { x: 0, y: 0, width: 1600, height: 900 } }
  const framing: Framing = { turned: 0, focus: { x: 90, y: 20 }, crops }
  const once = turnedRight(framing, wide)

  expect(once.crops['9:16']).toEqual({ x: 1100, y: 0, width: 900, height: 1600 })
  expect([once.turned, once.focus]).toEqual([90, { x: 80, y: 90 }])
  const back = turnedRight(turnedRight(turnedRight(once, wide), wide), wide)
  expect(back).toEqual(framing)
  expect(turnedRight({ ...framing, crops: { '5:4': { x: 0, y: 0, width: 500, height: 400 } } }, wide).crops).toEqual({})
})

test('a cut is read from its name, and what is none is not', () => {
  const cut = { box: { x: 1, y: 2, width: 30, height: 40 }, turned: 90 } as const
  expect(nameOfCut(cut)).toBe('1-2-30-40-90')
  expect(cutIn('1-2-30-40-90')).toEqual(cut)
  expect(['', '1-2-0-4', '1-2-3', '1-2-3-4-45', '-1-2-3-4', '1-2-3-4-0', '100000-0-1-1'].map(cutIn)).toEqual(
    Array(7).fill(undefined),
  )
})

test('a place with a cut beyond the picture shows what stands where none is asked for', () => {
  expect(cutFor({ ...wide, ...unframed }, '2900-0-200-100').box).toEqual({ x: 0, y: 0, ...wide })
  expect(cutFor({ ...wide, ...unframed }, '2800-0-200-100').box).toEqual({ x: 2800, y: 0, width: 200, height: 100 })
})

test('nothing is larger than it came, and only the widths of the list are asked for', () => {
  expect(widthsOf({ width: 700, height: 1 })).toEqual([320, 480, 640, 700])
  expect(widthsOf({ width: 4000, height: 1 }, 900)).toEqual([320, 480, 640, 960])
  expect(widthsOf({ width: 200, height: 1 })).toEqual([200])
  expect([1200, 960, 961, 1601, 0, 4000].map((width) => isWidthOf({ width: 4000, height: 1 }, width))).toEqual([
    ...[true, true, false, false, false, false],
  ])
})

test('each shape has the proportions it is called by', () => {
  for (const [name, [w, h]] of Object.entries(ratios)) expect(name).toBe(`${w}:${h}`)
})
