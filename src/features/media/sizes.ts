import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PictureType } from './picture.ts'

type Rendition = { width: number; type: PictureType; bytes: Uint8Array }
type Sized = { width: number; height: number; renditions: Rendition[] }

const wanted = [480, 960, 1600]
/** The widest a JPEG is kept; a narrower picture keeps its own width. */
export const jpegWidth = 1200
const mostPixels = 50_000_000

/** Decodes a picture and makes the sizes that pages ask for. Bytes that are no picture are refused, not thrown. */
export async function sized(bytes: Uint8Array): Promise<Outcome<Sized, 'not-a-picture' | 'too-many-pixels'>> {
  // Loaded on first use: half of a site's start-up memory for something most hours never need.
  const { default: sharp } = await import('sharp')
  const open = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate()
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!size?.width || !size.height) return refused('not-a-picture')
  if (size.width * size.height > mostPixels) return refused('too-many-pixels')

  const isSideways = (size.orientation ?? 1) >= 5
  const width = isSideways ? size.height : size.width
  const height = isSideways ? size.width : size.height
  const widths = [...new Set(wanted.map((each) => Math.min(each, width)))]
  const webp = widths.map(async (each): Promise<Rendition> => {
    return { width: each, type: 'webp', bytes: await open().resize(each).webp({ quality: 78 }).toBuffer() }
  })
  const largest = Math.min(jpegWidth, width)
  const jpeg = open().resize(largest).jpeg({ quality: 80, mozjpeg: true }).toBuffer()
  try {
    const renditions = [...(await Promise.all(webp)), { width: largest, type: 'jpeg' as const, bytes: await jpeg }]
    return done({ width, height, renditions })
  } catch {
    return refused('not-a-picture')
  }
}
