import { tintOf } from '../../../ui/tints.ts'
import { imaging, mostPixels } from '../imaging.ts'

/** Sixty-four bits of where a picture gets darker from left to right, in four parts. */
export type Print = readonly [number, number, number, number]

/** Of how many bits two pictures may differ that show nearly the same. */
export const nearly = 3

/** Looks at a small size of a picture: what it is alike by, and its colour. */
export async function looked(bytes: Uint8Array): Promise<{ print: Print; tint: string }> {
  const sharp = await imaging()
  const open = () =>
    sharp(bytes, { limitInputPixels: mostPixels }).flatten({ background: '#fff' }).toColourspace('srgb')
  const { data: grey } = await open()
    .resize(9, 8, { fit: 'fill' })
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { data: colour } = await open().resize(1, 1, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true })
  const [red = 0, green = red, blue = red] = colour
  return { print: printOf(grey), tint: tintOf([red, green, blue]) }
}

function printOf(grey: Uint8Array): Print {
  const bit = (at: number) => {
    const place = Math.floor(at / 8) * 9 + (at % 8)
    return (grey[place] ?? 0) > (grey[place + 1] ?? 0) ? 1 : 0
  }
  const part = (which: number) =>
    Array.from({ length: 16 }).reduce((sum: number, _, at) => sum * 2 + bit(which * 16 + at), 0)
  return [part(0), part(1), part(2), part(3)]
}

export function distance(one: Print, other: Print): number {
  return one.reduce((sum, part, at) => sum + bitsIn(part ^ (other[at] ?? 0)), 0)
}

function bitsIn(number: number): number {
  let bits = 0
  for (let left = number; left > 0; left >>= 1) bits += left & 1
  return bits
}
