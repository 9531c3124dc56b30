import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PictureType } from './picture.ts'

type Rendition = { width: number; type: PictureType; bytes: Uint8Array }
type Sized = { width: number; height: number; renditions: Rendition[] }

const wanted = [480, 960, 1600]
/** The widest a JPEG is kept; a narrower picture keeps its own width. */
export const jpegWidth = 1200
const mostPixels = 50_000_000
/** As long as WebP allows: nothing longer is a picture of news. */
const longestSide = 16_383
/** What cameras and editors make. A drawing in SVG is a program, and is not taken. */
const taken = new Set<string>(['jpeg', 'png', 'webp', 'heif'])

/** Decodes a picture and makes the sizes that pages ask for. Bytes that are no picture are refused, not thrown. */
export async function sized(bytes: Uint8Array): Promise<Outcome<Sized, 'not-a-picture' | 'too-many-pixels'>> {
  // Loaded on first use: half of a site's start-up memory for something most hours never need.
  const { default: sharp } = await import('sharp')
  if (bytes.byteLength === 0) return refused('not-a-picture')
  const limits = { limitInputPixels: mostPixels, failOn: 'error' } as const
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!size?.width || !size.height || !taken.has(size.format)) return refused('not-a-picture')
  if (size.width * size.height > mostPixels || Math.max(size.width, size.height) > longestSide) {
    return refused('too-many-pixels')
  }

  const isSideways = (size.orientation ?? 1) >= 5
  const width = isSideways ? size.height : size.width
  const height = isSideways ? size.width : size.height
  const widths = [...new Set(wanted.map((each) => Math.min(each, width)))]
  try {
    // Decoded once: a large progressive picture takes some 300 MB while it is, whatever comes of it.
    const { data, info } = await sharp(bytes, limits)
      .rotate()
      .resize(Math.max(...widths))
      .raw()
      .toBuffer(withInfo)
    const raw = { width: info.width, height: info.height, channels: info.channels }
    const open = (each: number) => sharp(data, { raw }).resize(each)
    const jpeg = Math.min(jpegWidth, width)
    const renditions = await Promise.all([
      ...widths.map((each) => rendition(each, 'webp', open(each).webp({ quality: 78 }))),
      rendition(jpeg, 'jpeg', open(jpeg).flatten().jpeg({ quality: 80, mozjpeg: true })),
    ])
    return done({ width, height, renditions })
  } catch {
    return refused('not-a-picture')
  }
}

const withInfo = { resolveWithObject: true } as const

async function rendition(width: number, type: PictureType, drawn: { toBuffer(): Promise<Buffer> }): Promise<Rendition> {
  return { width, type, bytes: await drawn.toBuffer() }
}
