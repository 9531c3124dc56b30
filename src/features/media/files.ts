import { type Cut, nameOfCut } from '../../base/framing.ts'
import type { PictureId, PictureType } from './picture.ts'
import { jpegWidth } from './sizes.ts'
import type { Filed } from './store.ts'

/** What the names of all files of pictures begin with. */
export const folders = ['pictures/', 'originals/'] as const

/** Every file that is kept of a picture, but for the sizes that were made because somebody asked. */
export function fileNames(picture: Filed): string[] {
  return [...ownNames(picture), ...(picture.original === null ? [] : [originalName(picture.original)])]
}

/** Those that no other picture has. */
export function ownNames({ id, widths, width }: Filed): string[] {
  const jpeg = fileName({ id, width: Math.min(width, jpegWidth), type: 'jpeg' })
  return [...widths.map((each) => fileName({ id, width: each, type: 'webp' })), jpeg]
}

/** Where everything that is drawn of a picture is. */
export function folderOf(id: PictureId): string {
  return `${folders[0]}${id}/`
}

/** One of the sizes in which a picture is kept; all of it, where no cut is named. */
export type Size = { id: PictureId; width: number; type: PictureType; cut?: Cut }

export function fileName({ id, width, type, cut }: Size): string {
  return `${folderOf(id)}${cut ? `${nameOfCut(cut)}/` : ''}${width}.${type}`
}

/** Named by its bytes, in folders of no more than some thousands. */
export function originalName(sha256: string): string {
  return `${folders[1]}${sha256.slice(0, 2)}/${sha256}`
}
