import { type Box, type CropName, ratios, type Size, shortestSide } from '../../base/framing.ts'

/** Moves a box as far as the picture goes. */
export function moved(box: Box, by: { x: number; y: number }, picture: Size): Box {
  return {
    ...box,
    x: within(0, Math.round(box.x + by.x), picture.width - box.width),
    y: within(0, Math.round(box.y + by.y), picture.height - box.height),
  }
}

type Resizing = { name: CropName; picture: Size }

/** Makes a box wider and higher from its upper left corner; one of a shape keeps its shape. */
export function resized(box: Box, by: Size, { name, picture }: Resizing): Box {
  const [mostWide, mostHigh] = [picture.width - box.x, picture.height - box.y]
  if (name === 'free') {
    const width = within(Math.min(shortestSide, mostWide), Math.round(box.width + by.width), mostWide)
    return {
      ...box,
      width,
      height: within(Math.min(shortestSide, mostHigh), Math.round(box.height + by.height), mostHigh),
    }
  }
  const [wide, high] = ratios[name]
  const most = Math.min(mostWide, Math.floor((mostHigh * wide) / high))
  const least = Math.min(most, Math.ceil(Math.max(shortestSide, (shortestSide * wide) / high)))
  // Whichever side somebody pulls further counts.
  const pulled = Math.abs(by.width) >= Math.abs(by.height) ? by.width : (by.height * wide) / high
  const width = within(least, Math.round(box.width + pulled), most)
  return { ...box, width, height: Math.min(mostHigh, Math.round((width * high) / wide)) }
}

function within(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
