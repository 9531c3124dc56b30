import type { Id } from '../../base/id.ts'

export type PictureId = Id<'picture'>

/** A stored picture: `widths` are the sizes kept, in pixels; alt text and credit go wherever it goes. */
export type Picture = {
  id: PictureId
  width: number
  height: number
  widths: number[]
  alt: string
  credit: string
}
