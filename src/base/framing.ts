/** How a picture stands: turned, about a point, and cut to shapes. Numbers are pixels of the picture as it is turned. */

export type Size = { width: number; height: number }
export type Box = Size & { x: number; y: number }

/** Shapes that pages ask for; `free` is what stands where none is asked for. */
export const cropNames = ['5:4', '16:9', '1:1', '9:16', 'free'] as const
export type CropName = (typeof cropNames)[number]

export type Turn = 0 | 90 | 180 | 270

/** `focus` is in hundredths of the width and of the height; a shape that nobody made lies about it. */
export type Framing = {
  turned: Turn
  focus: { x: number; y: number }
  crops: Readonly<Partial<Record<CropName, Box>>>
}

export const unframed: Framing = { turned: 0, focus: { x: 50, y: 50 }, crops: {} }

/** A part of a picture, as an address names it: it never shows anything else. */
export type Cut = { box: Box; turned: Turn }

export const ratios: Readonly<Record<Exclude<CropName, 'free'>, readonly [wide: number, high: number]>> = {
  '5:4': [5, 4],
  '16:9': [16, 9],
  '1:1': [1, 1],
  '9:16': [9, 16],
}

/** No side of a crop is shorter. */
export const shortestSide = 16

export function isCropName(name: string): name is CropName {
  return (cropNames as readonly string[]).includes(name)
}

/** A picture as it stands once it is turned. */
export function sizeTurned({ width, height }: Size, turned: Turn): Size {
  return turned === 90 || turned === 270 ? { width: height, height: width } : { width, height }
}

/** What a shape shows: the crop that somebody made, or the largest there is room for about the focal point. */
export function boxOf(picture: Size & Framing, name: CropName): Box {
  const made = picture.crops[name]
  if (made) return made
  const whole = sizeTurned(picture, picture.turned)
  return name === 'free' ? { x: 0, y: 0, ...whole } : boxAbout(picture.focus, ratios[name], whole)
}

function boxAbout(focus: Framing['focus'], [wide, high]: readonly [number, number], { width, height }: Size): Box {
  const unit = Math.min(width / wide, height / high)
  const box = { width: Math.max(1, Math.round(unit * wide)), height: Math.max(1, Math.round(unit * high)) }
  return {
    ...box,
    x: within(0, Math.round((width * focus.x) / 100 - box.width / 2), width - box.width),
    y: within(0, Math.round((height * focus.y) / 100 - box.height / 2), height - box.height),
  }
}

/** What a place shows of a picture: a shape by its name, a cut of its own, or what stands where none is asked for. */
export function cutFor(picture: Size & Framing, crop: string): Cut {
  const own = cutIn(crop)
  if (own && isPossible(own, picture)) return own
  return { box: boxOf(picture, isCropName(crop) ? crop : 'free'), turned: picture.turned }
}

/** Every cut that a picture has now, all of it among them. */
export function cutsOf(picture: Size & Framing): Cut[] {
  const { turned } = picture
  const whole = { x: 0, y: 0, ...sizeTurned(picture, turned) }
  return [whole, ...cropNames.map((name) => boxOf(picture, name))].map((box) => ({ box, turned }))
}

export const cutPattern = /^\d{1,5}-\d{1,5}-[1-9]\d{0,4}-[1-9]\d{0,4}(?:-(?:90|180|270))?$/

export function nameOfCut({ box: { x, y, width, height }, turned }: Cut): string {
  return [x, y, width, height, ...(turned === 0 ? [] : [turned])].join('-')
}

export function cutIn(name: string): Cut | undefined {
  if (!cutPattern.test(name)) return undefined
  const [x = 0, y = 0, width = 0, height = 0, turned = 0] = name.split('-').map(Number)
  return { box: { x, y, width, height }, turned: turned as Turn }
}

/** All of a picture as it came. */
export function isWhole({ box, turned }: Cut, { width, height }: Size): boolean {
  return turned === 0 && box.x === 0 && box.y === 0 && box.width === width && box.height === height
}

export function isInside({ box: { x, y, width, height }, turned }: Cut, picture: Size): boolean {
  const whole = sizeTurned(picture, turned)
  return x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= whole.width && y + height <= whole.height
}

/** Whether a place may have this cut of its own. */
export function isPossible(cut: Cut, picture: Size): boolean {
  return isInside(cut, picture) && Math.min(cut.box.width, cut.box.height) >= shortestSide
}

/** A quarter turn to the right: the focal point and the crops go with it, and a shape that is none any more is left. */
export function turnedRight(framing: Framing, picture: Size): Framing {
  const { height } = sizeTurned(picture, framing.turned)
  const moved = Object.entries(framing.crops).flatMap(([name, box]) => {
    const to = turnedNames[name as CropName]
    return to ? [[to, { x: height - box.y - box.height, y: box.x, width: box.height, height: box.width }] as const] : []
  })
  return {
    turned: ((framing.turned + 90) % 360) as Turn,
    focus: { x: 100 - framing.focus.y, y: framing.focus.x },
    crops: Object.fromEntries(moved),
  }
}

const turnedNames: Readonly<Partial<Record<CropName, CropName>>> = {
  '16:9': '9:16',
  '9:16': '16:9',
  '1:1': '1:1',
  free: 'free',
}

/** The widths there are, in pixels: a page asks for some of them, and nobody for any other. */
const ladder = [320, 480, 640, 960, 1280, 1600] as const
/** What goes with a shared link, and what programs are told of. */
export const shareWidth = 1200

/** The widths of a cut up to the first that is as wide as is wanted; nothing is ever larger than it came. */
export function widthsOf({ width }: Size, most = Number.POSITIVE_INFINITY): number[] {
  const enough = ladder.find((each) => each >= most) ?? 1600
  const all = ladder.filter((each) => each <= enough).map((each) => Math.min(each, width))
  return Array.from(new Set(all))
}

export function isWidthOf(box: Size, width: number): boolean {
  return widthsOf(box).includes(width) || width === Math.min(shareWidth, box.width)
}

/** How high a cut is at a width. */
export function heightAt({ width, height }: Size, at: number): number {
  return Math.max(1, Math.round((height * at) / width))
}

function within(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
