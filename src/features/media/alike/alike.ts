import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import { bytesIn, type Files } from '../../../platform/files/files.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { whileHeld } from '../changing.ts'
import { pictureRemoved, pictureToldApart } from '../events.ts'
import { fileName, ownNames } from '../files.ts'
import type { Needs } from '../needs.ts'
import { addPictures } from '../permissions.ts'
import type { KeptPicture, PictureId } from '../picture.ts'
import { deletePicture, keptByIds } from '../store.ts'
import { looked } from './print.ts'
import { keepApart, keepPrint, picturesLike, unprinted } from './store.ts'

export type LikePicture = KeptPicture & { isSame: boolean }

const mostShown = 4

/** Pictures that are kept already and show the same, or nearly, as one that somebody has just brought in. */
export async function likeIt({ database }: Pick<Needs, 'database'>, picture: KeptPicture): Promise<LikePicture[]> {
  // What is used already gives way to none.
  if (picture.isToldApart || picture.isUsed || picture.withdrawal) return []
  const found = await picturesLike(database.read, { id: picture.id, most: mostShown })
  const kept = await keptByIds(
    database.read,
    found.map(({ id }) => id),
  )
  return found.flatMap(({ id, isSame }) => {
    const like = kept.find((each) => each.id === id)
    return like ? [{ ...like, isSame }] : []
  })
}

export type KeepBothRefusal = 'not-allowed' | 'no-such-picture'

/** It is wanted beside those that are like it. */
export async function keepBoth(
  needs: Needs,
  actor: Actor,
  id: PictureId,
): Promise<Outcome<KeptPicture, KeepBothRefusal>> {
  return whileHeld(needs, id, async (tx, picture): Promise<Outcome<KeptPicture, KeepBothRefusal>> => {
    if (!may(actor, addPictures)) return refused('not-allowed')
    if (picture.isToldApart) return done(picture)
    await keepApart(tx, id)
    needs.events.record(tx, pictureToldApart, {
      ...{ actor: doerOf(actor), subject: `picture:${id}` as const, payload: { pictureId: id } },
    })
    return done({ ...picture, isToldApart: true })
  })
}

export type UseKeptRefusal = KeepBothRefusal | 'is-used' | 'is-in-revision' | 'not-alike'

/** Takes the one that was kept before, and lets go of what somebody brought in again. */
export async function useKept(
  needs: Needs,
  actor: Actor,
  { id, keptId }: { id: PictureId; keptId: string },
): Promise<Outcome<KeptPicture, UseKeptRefusal>> {
  return whileHeld(needs, id, async (tx, picture): Promise<Outcome<KeptPicture, UseKeptRefusal>> => {
    const admitted = admitGivingUp(actor, picture)
    if ('refused' in admitted) return admitted
    if (await needs.articles.isInRevision(tx, id)) return refused('is-in-revision')
    const alike = await picturesLike(tx, { id, most: Number.POSITIVE_INFINITY })
    const [kept] = alike.some((each) => each.id === keptId) ? await keptByIds(tx, [keptId]) : []
    if (!kept || kept.withdrawal) return refused('not-alike')
    await deletePicture(tx, id)
    needs.events.record(tx, pictureRemoved, {
      ...{ actor: doerOf(actor), subject: `picture:${id}` as const },
      payload: { pictureId: id, files: ownNames(picture), original: picture.original },
    })
    return done(kept)
  })
}

function admitGivingUp(actor: Actor, { addedBy, isUsed }: KeptPicture): Outcome<true, 'not-allowed' | 'is-used'> {
  if (!may(actor, addPictures) || addedBy !== actor.id) return refused('not-allowed')
  return isUsed ? refused('is-used') : done(true)
}

const atOnce = 100

/** Looks at pictures of an older release, some at a time. */
export async function lookAtSome({ database, files }: { database: Database; files: Files }): Promise<number> {
  const pictures = await unprinted(database.read, atOnce)
  for (const { id, widths } of pictures) {
    const bytes = await bytesIn(files, fileName({ id, width: Math.min(...widths), type: 'webp' }))
    // What cannot be read is like nothing.
    const seen = bytes && (await looked(bytes).catch(() => undefined))
    await database.write((tx) => keepPrint(tx, id, seen))
  }
  return pictures.length
}
