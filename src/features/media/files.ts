import type { Picture, PictureId, PictureType } from './picture.ts'
import { jpegWidth } from './sizes.ts'

/** What the names of all files of pictures begin with. */
export const folders = ['pictures/', 'originals/'] as const

/** Every file that is kept of a picture. */
export function fileNames(picture: Picture): string[] {
  return [...ownNames(picture), ...(picture.original === null ? [] : [originalName(picture.original)])]
}

/** Those that no other picture has. */
export function ownNames({ id, widths, width }: Picture): string[] {
  const jpeg = fileName({ id, width: Math.min(width, jpegWidth), type: 'jpeg' })
  return [...widths.map((each) => fileName({ id, width: each, type: 'webp' })), jpeg]
}

/** One of the sizes in which a picture is kept. */
export type Size = { id: PictureId; width: number; type: PictureType }

export function fileName({ id, width, type }: Size): string {
  return `${folders[0]}${id}/${width}.${type}`
}

/** Named by its bytes, in folders of no more than some thousands. */
export function originalName(sha256: string): string {
  return `${folders[1]}${sha256.slice(0, 2)}/${sha256}`
}
