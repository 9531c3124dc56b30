import pLimit, { type LimitFunction } from 'p-limit'
import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Files } from '../../platform/files/files.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { pictureAdded } from './events.ts'
import type { Picture, PictureId, PictureType } from './picture.ts'
import { jpegWidth, sized } from './sizes.ts'
import { insertPicture, newestPictures, picturesByIds } from './store.ts'

type Needs = { database: Database; clock: Clock; ids: Ids; files: Files; events: Events }
type Site = Needs & { oneByOne: LimitFunction }
type NewPicture = { bytes: Uint8Array; alt: string; credit: string }

export type PictureRefusal = 'not-allowed' | 'not-a-picture' | 'too-many-pixels'
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
    newest: (limit: number) => newestPictures(database.read, limit),
    /** The bytes of one kept size; `undefined` when there is no such file. */
    file: (id: PictureId, width: number, type: PictureType) => files.read(fileName(id, width, type)),
  }
}

async function add(
  { database, clock, ids, files, events, oneByOne }: Site,
  actor: Actor,
  { bytes, alt, credit }: NewPicture,
): Promise<Outcome<Picture, PictureRefusal>> {
  if (!may(actor, 'picture.add')) return refused('not-allowed')
  const made = await oneByOne(() => sized(bytes))
  if ('refused' in made) return made
  const { width, height, renditions } = made.done
  const id = ids.next('picture')
  for (const rendition of renditions) await files.write(fileName(id, rendition.width, rendition.type), rendition.bytes)
  const widths = renditions.flatMap((rendition) => (rendition.type === 'webp' ? rendition.width : []))
  const picture: Picture = { id, width, height, widths, alt, credit }
  await database.write(async (tx) => {
    await insertPicture(tx, { picture, at: clock.now(), by: actor.id })
    events.record(tx, pictureAdded, { actor: doerOf(actor), subject: `picture:${id}`, payload: { pictureId: id } })
  })
  return done(picture)
}

/** Every file that is kept of a picture. */
export function fileNames({ id, widths, width }: Picture): string[] {
  const jpegs = [fileName(id, Math.min(width, jpegWidth), 'jpeg')]
  return [...widths.map((each) => fileName(id, each, 'webp')), ...jpegs]
}

function fileName(id: PictureId, width: number, type: PictureType): string {
  return `pictures/${id}/${width}.${type}`
}
