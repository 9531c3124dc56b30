import { sizeTurned } from '../../../base/framing.ts'
import type { KeptPicture } from '../picture.ts'
import { partAt } from '../routes.ts'

/** All of a picture as it is turned, as wide as a page of the newsroom shows it. */
export function wholeAt(picture: KeptPicture): string {
  const { id, turned } = picture
  const size = sizeTurned(picture, turned)
  const cut = turned === 0 ? undefined : { box: { x: 0, y: 0, ...size }, turned }
  return partAt({ id, width: Math.min(960, size.width), type: 'webp', cut })
}
