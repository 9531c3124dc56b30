import { createHash } from 'node:crypto'
import type { LimitFunction } from 'p-limit'
import { unframed } from '../../base/framing.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { type Files, putBytes, sourceOf } from '../../platform/files/files.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { looked } from './alike/print.ts'
import { pictureAdded } from './events.ts'
import { fileName, originalName } from './files.ts'
import { factsIn } from './metadata/metadata.ts'
import type { Needs } from './needs.ts'
import { addPictures } from './permissions.ts'
import { type KeptPicture, noRightsKnown } from './picture.ts'
import { shapeOf } from './rules.ts'
import { sized } from './sizes.ts'
import { insertPicture } from './store.ts'

type Site = Needs & { oneByOne: LimitFunction }

/** `isWhole`: alternative text and credit are wanted, from whoever adds it or from the file. */
export type NewPicture = {
  bytes: Uint8Array
  alt: string
  credit: string
  isWhole?: boolean
  /** Nobody is told what it shows. */
  isDecorative?: boolean
}

export type PictureRefusal =
  | 'not-allowed'
  | 'not-a-picture'
  | 'too-many-pixels'
  | 'too-large'
  | 'alternative-text-missing'
  | 'credit-missing'

/** The largest that is kept of a picture, through whatever door it comes. */
const mostBytes = megabytes(200)

/** Keeps the bytes as they are, the sizes that pages ask for, and what the file says of itself as proposals. */
export async function add(
  needs: Site,
  actor: Actor,
  { bytes, alt, credit, isWhole = false, isDecorative = false }: NewPicture,
): Promise<Outcome<KeptPicture, PictureRefusal>> {
  const { database, clock, ids, files, events, oneByOne } = needs
  if (!may(actor, addPictures)) return refused('not-allowed')
  const read = await factsIn(bytes)
  const facts = { ...read.facts, alt: alt || read.facts.alt, credit: credit || read.facts.credit, isDecorative }
  if (isWhole && facts.alt === '' && !isDecorative) return refused('alternative-text-missing')
  if (isWhole && facts.credit === '') return refused('credit-missing')
  const made = await oneByOne(() => sized(bytes))
  if ('refused' in made) return made
  const { width, height, isMoving, renditions } = made.done
  const { print, tint } = await looked(smallest(renditions))
  const original = createHash('sha256').update(bytes).digest('hex')
  const kept = await keepOriginal(files, original, bytes)
  if ('refused' in kept) return kept
  const id = ids.next('picture')
  for (const { bytes: drawn, ...size } of renditions) await putBytes(files, fileName({ id, ...size }), drawn)
  const widths = renditions.flatMap((rendition) => (rendition.type === 'webp' ? rendition.width : []))
  const picture: KeptPicture = {
    ...{ id, width, height, widths, original, shape: shapeOf({ width, height }) },
    ...{ ...unframed, tint, isMoving, isToldApart: false },
    ...facts,
    ...noRightsKnown,
    ...read.rights,
    ...{ addedAt: clock.now(), addedBy: actor.id, rightsBy: null, isFromFile: read.isAnything },
    ...{ isUsed: false, withdrawal: null },
  }
  await database.write(async (tx) => {
    await insertPicture(tx, picture, print)
    events.record(tx, pictureAdded, { actor: doerOf(actor), subject: `picture:${id}`, payload: { pictureId: id } })
  })
  // Somebody may have deleted the last other picture of these bytes while this one was made.
  await keepOriginal(files, original, bytes)
  return done(picture)
}

/** What it looks like is seen at its smallest. */
function smallest(renditions: readonly { width: number; type: string; bytes: Uint8Array }[]): Uint8Array {
  const [least] = renditions.filter(({ type }) => type === 'webp').toSorted((one, other) => one.width - other.width)
  if (!least) throw new Error('A picture was drawn in no size.')
  return least.bytes
}

/** The same bytes are kept once, however many pictures were made from them. */
async function keepOriginal(files: Files, sha256: string, bytes: Uint8Array): Promise<Outcome<unknown, 'too-large'>> {
  const name = originalName(sha256)
  const isKept = (await files.stat(name))?.size === bytes.byteLength
  return isKept ? done(name) : files.put(name, sourceOf(bytes), mostBytes)
}
