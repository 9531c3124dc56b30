import {
  type Cut,
  cutFor,
  type Framing,
  heightAt,
  isWhole,
  type Size,
  shareWidth,
  widthsOf,
} from '../../base/framing.ts'
import { partAt } from '../../features/media/routes.ts'
import { tintClass } from '../tints.ts'

/** As much of a picture as it takes to show it. */
type Pictured = Size & Framing & { id: string; alt: string; tint: string; isMoving: boolean }

type Placed = {
  picture: Pictured
  /** How wide it will stand, in CSS. */
  sizes: string
  /** The most it is ever wide, in CSS pixels. */
  most?: number
  /** A shape by its name, or a cut of this place alone; else the picture as its page has it. */
  crop?: string
  /** It leads: it is asked for at once, and before others. Later ones load when near. */
  first?: boolean
  /** Put in front of addresses, for readers who see the page elsewhere. */
  base?: string
}

/** A picture in the formats and widths that a place asks for, with its room kept while it loads. */
export function PictureTag({ picture, sizes, most = 800, crop = '', first = false, base = '' }: Placed) {
  const cut = cutFor(picture, crop)
  const at = (type: 'avif' | 'webp' | 'jpeg') => {
    // Twice as many pixels for a screen that has them; more is not seen.
    const widths = widthsOf(cut.box, 2 * most)
    return widths.map((each) => `${base}${addressOf({ picture, cut }, each, type)} ${each}w`).join(', ')
  }
  const jpeg = Math.min(shareWidth, cut.box.width)
  return (
    <picture>
      {picture.isMoving ? null : <source type="image/avif" srcset={at('avif')} sizes={sizes} />}
      <source type="image/webp" srcset={at('webp')} sizes={sizes} />
      <img
        class={tintClass(picture.tint)}
        src={base + addressOf({ picture, cut }, jpeg, 'jpeg')}
        srcset={at('jpeg')}
        sizes={sizes}
        width={cut.box.width}
        height={cut.box.height}
        alt={picture.alt}
        loading={first ? undefined : 'lazy'}
        fetchpriority={first ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

type Shared = { address: string; width: number; height: number }

/** One shape as a JPEG, for what goes with a link and for what programs are told. */
export function jpegOf(picture: Size & Framing & { id: string }, crop = ''): Shared {
  const cut = cutFor(picture, crop)
  const width = Math.min(shareWidth, cut.box.width)
  return { address: addressOf({ picture, cut }, width, 'jpeg'), width, height: heightAt(cut.box, width) }
}

/** The smallest that is as wide as a list shows it. */
export function smallOf(picture: Size & Framing & { id: string }, crop = ''): string {
  const cut = cutFor(picture, crop)
  return addressOf({ picture, cut }, Math.min(480, cut.box.width), 'webp')
}

type Part = { picture: Size & { id: string }; cut: Cut }

function addressOf({ picture, cut }: Part, width: number, type: 'avif' | 'webp' | 'jpeg'): string {
  // All of a picture has the address it always had.
  return partAt({ id: picture.id, width, type, cut: isWhole(cut, picture) ? undefined : cut })
}
