import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'

export type PictureId = Id<'picture'>

/**
 * A stored picture: `widths` are the WebP sizes kept, in pixels, beside one JPEG of at most 1,200; alt text and credit go
 * wherever it goes. `original` is the SHA-256 of the bytes that were brought in; of pictures of an older release they were
 * not kept.
 */
export type Picture = {
  id: PictureId
  width: number
  height: number
  widths: number[]
  original: string | null
  alt: string
  credit: string
}

export const pictureSorts = { added: ['id'] } as const satisfies Record<string, KeyShape>

export type PictureType = 'webp' | 'jpeg'
