import { availableParallelism } from 'node:os'
import pLimit, { type LimitFunction } from 'p-limit'
import { type Cut, heightAt, isWhole, sizeTurned } from '../../base/framing.ts'
import { bytesIn, type Files, putBytes } from '../../platform/files/files.ts'
import { fileName, originalName, type Size } from './files.ts'
import { imaging, mostPixels } from './imaging.ts'
import type { Picture, PictureType } from './picture.ts'

/** So many are drawn at once: one processor is left to whoever reads. */
const atOnce = Math.max(1, Math.min(2, availableParallelism() - 1))
/** So many wait; whoever comes then is asked to come again. */
const mostWaiting = 200
/** Of those with more pixels one is drawn at a time, whatever else is. */
const large = 16_000_000

type Drawn = Pick<Picture, 'id' | 'width' | 'height' | 'widths' | 'original' | 'isMoving'>
export type Wanted = { picture: Drawn; cut: Cut; width: number; type: PictureType }
type Made = 'made' | 'busy' | 'nothing-to-draw-from'

/**
 * Makes sizes that somebody asked for and nobody before them: the same one once, however many ask, a few at a time, off
 * the thread that answers pages. `isKept` says, once it is made, whether there is still a picture it is of.
 */
export function createMaker(files: Files, { oneByOne }: { oneByOne: LimitFunction }) {
  const limit = pLimit(atOnce)
  const underWay = new Map<string, Promise<Made>>()

  return async (wanted: Wanted, isKept: () => Promise<boolean>): Promise<Made> => {
    const name = nameOf(wanted)
    const same = underWay.get(name)
    if (same !== undefined) return same
    if (limit.pendingCount >= mostWaiting) return 'busy'
    const { width, height } = wanted.picture
    const draw = () => make(files, wanted)
    const making = limit(() => (width * height > large ? oneByOne(draw) : draw()))
    underWay.set(name, making)
    try {
      const made = await making
      // Its picture may have been deleted while it was drawn.
      if (made === 'made' && !(await isKept())) await files.delete(name)
      return made
    } finally {
      underWay.delete(name)
    }
  }
}

export function sizeOf({ picture, cut, width, type }: Wanted): Size {
  return { id: picture.id, width, type, ...(isWhole(cut, picture) ? {} : { cut }) }
}

function nameOf(wanted: Wanted): string {
  return fileName(sizeOf(wanted))
}

async function make(files: Files, wanted: Wanted): Promise<Made> {
  const source = await sourceOf(files, wanted.picture)
  if (!source) return 'nothing-to-draw-from'
  await putBytes(files, nameOf(wanted), await drawn(source, wanted))
  return 'made'
}

/** What was brought in; of pictures of an older release the largest that was made then. */
async function sourceOf(files: Files, picture: Drawn): Promise<Uint8Array | undefined> {
  const original = picture.original === null ? undefined : await bytesIn(files, originalName(picture.original))
  if (original) return original
  return bytesIn(files, fileName({ id: picture.id, width: Math.max(...picture.widths), type: 'webp' }))
}

async function drawn(bytes: Uint8Array, { picture, cut, width, type }: Wanted): Promise<Uint8Array> {
  const sharp = await imaging()
  // A still goes where nothing that moves can: a JPEG.
  const animated = picture.isMoving && type === 'webp'
  const opened = sharp(bytes, { limitInputPixels: mostPixels, animated }).autoOrient()
  const turned = cut.turned === 0 ? opened : opened.rotate(cut.turned)
  const { whole, area } = measured(picture, cut, width)
  // Made small before it is cut: most of a large JPEG is then never decoded.
  const resized = turned.resize({ ...whole, fit: 'fill' })
  const shown = isWhole(cut, picture) ? resized : resized.extract(area)
  // What each costs was measured: decisions/0087.
  if (type === 'avif') return shown.avif({ quality: 50, effort: 0 }).toBuffer()
  if (type === 'webp') return shown.webp({ quality: 78, effort: 2 }).toBuffer()
  return shown.flatten().jpeg({ quality: 80 }).toBuffer()
}

/** How large all of it is where the cut is so wide, and where the cut lies in that. */
function measured(picture: Drawn, { box, turned }: Cut, width: number) {
  const scale = width / box.width
  const all = sizeTurned(picture, turned)
  const whole = { width: Math.max(width, Math.round(all.width * scale)), height: Math.round(all.height * scale) }
  const height = heightAt(box, width)
  whole.height = Math.max(height, whole.height)
  const left = Math.min(Math.round(box.x * scale), whole.width - width)
  const top = Math.min(Math.round(box.y * scale), whole.height - height)
  return { whole, area: { left, top, width, height } }
}
