import { createHash } from 'node:crypto'
import pLimit, { type LimitFunction } from 'p-limit'
import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { firstPage, type Paging } from '../../base/keyset.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { type Files, putBytes, type Range, sourceOf } from '../../platform/files/files.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { pictureAdded } from './events.ts'
import { addPictures } from './permissions.ts'
import type { Picture, PictureId, PictureType } from './picture.ts'
import { jpegWidth, sized } from './sizes.ts'
import { insertPicture, picturesByIds, picturesOn } from './store.ts'

type Needs = { database: Database; clock: Clock; ids: Ids; files: Files; events: Events }
type Site = Needs & { oneByOne: LimitFunction }
type NewPicture = { bytes: Uint8Array; alt: string; credit: string }

export type PictureRefusal = 'not-allowed' | 'not-a-picture' | 'too-many-pixels' | 'too-large'

/** The largest that is kept of a picture, through whatever door it comes. */
const mostBytes = megabytes(200)
export type Media = ReturnType<typeof createMedia>

/** Pictures: resized when they come in, kept as files, never touched again. */
export function createMedia(needs: Needs) {
  const { database, files } = needs
  const oneByOne = pLimit(1)
  return {
    add: (actor: Actor, picture: NewPicture) => add({ ...needs, oneByOne }, actor, picture),
    byIds: (db: Reading, ids: readonly string[]) => picturesByIds(db, ids),
    /** Those of these that are kept. */
    find: (ids: readonly string[]) => picturesByIds(database.read, ids),
    list: (paging: Paging) => picturesOn(database.read, paging),
    /** For choosing from. */
    newest: async (limit: number) => (await picturesOn(database.read, firstPage('added', limit))).rows,
    /** One kept size, or a part of it; `undefined` when there is no such file. */
    file: (size: Size, range?: Range) => files.get(fileName(size), range),
    /** How many bytes a kept size has. */
    lengthOf: async (size: Size) => (await files.stat(fileName(size)))?.size,
  }
}

async function add(
  { database, clock, ids, files, events, oneByOne }: Site,
  actor: Actor,
  { bytes, alt, credit }: NewPicture,
): Promise<Outcome<Picture, PictureRefusal>> {
  if (!may(actor, addPictures)) return refused('not-allowed')
  const made = await oneByOne(() => sized(bytes))
  if ('refused' in made) return made
  const { width, height, renditions } = made.done
  const original = createHash('sha256').update(bytes).digest('hex')
  const kept = await keepOriginal(files, original, bytes)
  if ('refused' in kept) return kept
  const id = ids.next('picture')
  for (const { bytes: drawn, ...size } of renditions) await putBytes(files, fileName({ id, ...size }), drawn)
  const widths = renditions.flatMap((rendition) => (rendition.type === 'webp' ? rendition.width : []))
  const picture: Picture = { id, width, height, widths, original, alt, credit }
  await database.write(async (tx) => {
    await insertPicture(tx, { picture, at: clock.now(), by: actor.id })
    events.record(tx, pictureAdded, { actor: doerOf(actor), subject: `picture:${id}`, payload: { pictureId: id } })
  })
  return done(picture)
}

/** The same bytes are kept once, however many pictures were made from them; so none of these may be deleted for one. */
async function keepOriginal(files: Files, sha256: string, bytes: Uint8Array): Promise<Outcome<unknown, 'too-large'>> {
  const name = originalName(sha256)
  const isKept = (await files.stat(name))?.size === bytes.byteLength
  return isKept ? done(name) : files.put(name, sourceOf(bytes), mostBytes)
}

/** What the names of all files of pictures begin with. */
export const folders = ['pictures/', 'originals/'] as const

/** Every file that is kept of a picture. */
export function fileNames({ id, widths, width, original }: Picture): string[] {
  const jpegs = [fileName({ id, width: Math.min(width, jpegWidth), type: 'jpeg' })]
  const originals = original === null ? [] : [originalName(original)]
  return [...widths.map((each) => fileName({ id, width: each, type: 'webp' })), ...jpegs, ...originals]
}

/** One of the sizes in which a picture is kept. */
export type Size = { id: PictureId; width: number; type: PictureType }

function fileName({ id, width, type }: Size): string {
  return `${folders[0]}${id}/${width}.${type}`
}

/** Named by its bytes, in folders of no more than some thousands. */
function originalName(sha256: string): string {
  return `${folders[1]}${sha256.slice(0, 2)}/${sha256}`
}
