import { done, type Outcome, refused } from '../../base/outcome.ts'
import { imaging, mostPixels } from './imaging.ts'
import type { PictureType } from './picture.ts'

type Rendition = { width: number; type: PictureType; bytes: Uint8Array }
type Sized = { width: number; height: number; isMoving: boolean; renditions: Rendition[] }

/** What every page of an older release asked for, and most pages ask for now: it is there before anybody asks. */
const wanted = [480, 960, 1600]
/** The widest a JPEG is kept; a narrower picture keeps its own width. */
export const jpegWidth = 1200
/** As long as WebP allows: nothing longer is a picture of news. */
const longestSide = 16_383
/** What cameras and editors make. A drawing in SVG is a program, and is not taken. */
const taken = new Set<string>(['jpeg', 'png', 'webp', 'heif', 'gif'])
/** Of these, one with several pages moves. */
const moving = new Set<string>(['gif', 'webp'])

/** Decodes a picture and makes the sizes that pages ask for. Bytes that are no picture are refused, not thrown. */
export async function sized(bytes: Uint8Array): Promise<Outcome<Sized, 'not-a-picture' | 'too-many-pixels'>> {
  if (bytes.byteLength === 0) return refused('not-a-picture')
  const sharp = await imaging()
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!size?.width || !size.height || !taken.has(size.format)) return refused('not-a-picture')
  const { width, height, pages } = standing(size)
  if (width * height * pages > mostPixels || Math.max(width, height) > longestSide) return refused('too-many-pixels')

  const draw = pages > 1 ? movingRenditions : renditions
  try {
    return done({ width, height, isMoving: pages > 1, renditions: await draw(bytes, width) })
  } catch {
    return refused('not-a-picture')
  }
}

type Told = {
  width: number
  height: number
  format: string
  pages?: number | undefined
  orientation?: number | undefined
}

/** As it is seen, however the camera was held. */
function standing({ width, height, format, pages = 1, orientation = 1 }: Told) {
  const size = orientation >= 5 ? { width: height, height: width } : { width, height }
  return { ...size, pages: moving.has(format) ? pages : 1 }
}

const limits = { limitInputPixels: mostPixels, failOn: 'error' } as const

async function renditions(bytes: Uint8Array, width: number): Promise<Rendition[]> {
  const sharp = await imaging()
  const widths = widthsFor(width)
  // Decoded once: a large progressive picture takes some 300 MB while it is, whatever comes of it.
  const { data, info } = await sharp(bytes, limits)
    .rotate()
    .resize(Math.max(...widths))
    .raw()
    .toBuffer(withInfo)
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const open = (each: number) => sharp(data, { raw }).resize(each)
  const jpeg = Math.min(jpegWidth, width)
  return Promise.all([
    ...widths.map((each) => rendition(each, 'webp', open(each).webp({ quality: 78 }))),
    rendition(jpeg, 'jpeg', open(jpeg).flatten().jpeg({ quality: 80, mozjpeg: true })),
  ])
}

/** It goes on moving where it can; elsewhere its first frame stands. */
async function movingRenditions(bytes: Uint8Array, width: number): Promise<Rendition[]> {
  const sharp = await imaging()
  const jpeg = Math.min(jpegWidth, width)
  const made = [await rendition(jpeg, 'jpeg', sharp(bytes, limits).resize(jpeg).flatten().jpeg({ quality: 80 }))]
  for (const each of widthsFor(width)) {
    const drawn = sharp(bytes, { ...limits, animated: true })
      .resize(each)
      .webp({ quality: 78, effort: 2 })
    made.push(await rendition(each, 'webp', drawn))
  }
  return made
}

function widthsFor(width: number): number[] {
  return [...new Set(wanted.map((each) => Math.min(each, width)))]
}

const withInfo = { resolveWithObject: true } as const

async function rendition(width: number, type: PictureType, drawn: { toBuffer(): Promise<Buffer> }): Promise<Rendition> {
  return { width, type, bytes: await drawn.toBuffer() }
}
