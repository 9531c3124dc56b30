import type { LimitFunction } from 'p-limit'
import { type Cut, cutIn, cutsOf, isWhole, isWidthOf, nameOfCut } from '../../base/framing.ts'
import { type AskedPicture, askedOf, isCutKept } from './framing/store.ts'
import { createMaker, type Wanted } from './making.ts'
import type { Needs } from './needs.ts'
import type { PictureType } from './picture.ts'

type Asked = { id: string; cut?: string | undefined; width: string; type: PictureType }
type Site = Pick<Needs, 'database' | 'files'> & { oneByOne: LimitFunction }

/** Sizes as pages ask for them. What no page ever asked for is told before anything is done for it. */
export function sizesOf({ database, files, oneByOne }: Site) {
  const make = createMaker(files, { oneByOne })

  async function wasNamed(picture: AskedPicture, name: string | undefined): Promise<boolean> {
    return name === undefined || isNow(picture, name) || isCutKept(database.read, picture.id, name)
  }

  return {
    async asked({ id, cut: named, width, type }: Asked): Promise<Wanted | 'withdrawn' | undefined> {
      const picture = await askedOf(database.read, id)
      if (!picture) return undefined
      if (picture.isWithdrawn) return 'withdrawn'
      const cut = partOf(picture, named)
      const pixels = Number(width)
      // One size has one address.
      if (!cut || String(pixels) !== width || !isSize(picture, { cut, pixels, type })) return undefined
      return (await wasNamed(picture, named)) ? { picture, cut, width: pixels, type } : undefined
    },
    make: (wanted: Wanted) => make(wanted, async () => (await askedOf(database.read, wanted.picture.id)) !== undefined),
  }
}

function isNow(picture: AskedPicture, name: string): boolean {
  return cutsOf(picture).some((each) => nameOfCut(each) === name)
}

function wholeOf({ width, height }: AskedPicture): Cut {
  return { box: { x: 0, y: 0, width, height }, turned: 0 }
}

/** All of it has no name. */
function partOf(picture: AskedPicture, name: string | undefined): Cut | undefined {
  if (name === undefined) return wholeOf(picture)
  const cut = cutIn(name)
  return cut && !isWhole(cut, picture) ? cut : undefined
}

type Size = { cut: Cut; pixels: number; type: PictureType }

function isSize(picture: AskedPicture, { cut, pixels, type }: Size): boolean {
  if (type === 'avif' && picture.isMoving) return false
  const isOfOld = type === 'webp' && isWhole(cut, picture) && picture.widths.includes(pixels)
  return isOfOld || isWidthOf(cut.box, pixels)
}
