import { baseOf, type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { pictureDescribed, pictureRightsChanged } from './events.ts'
import type { Needs } from './needs.ts'
import { addPictures, changeRights } from './permissions.ts'
import {
  type KeptPicture,
  type PictureFacts,
  type PictureId,
  type PictureRights,
  shownOfFacts,
  shownOfRights,
} from './picture.ts'
import { keptByIds, updatePicture } from './store.ts'
import { holdPictures } from './uses/keeping.ts'
import { publicUsesOf } from './uses/store.ts'

export type ChangeRefusal = 'not-allowed' | 'no-such-picture'
export type RightsRefusal = ChangeRefusal | 'ends-before-it-begins'
type Changed<Why> = Outcome<KeptPicture, Why> | Overtaken<KeptPicture>

/** Says what a picture shows and whose it is; the pages that show it say so from then on. */
export async function describe(
  needs: Needs,
  actor: Actor,
  { id, base, ...facts }: From<PictureFacts> & { id: PictureId },
): Promise<Changed<ChangeRefusal>> {
  return whileHeld(needs, id, async (tx, before): Promise<Changed<ChangeRefusal>> => {
    if (!may(actor, addPictures)) return refused('not-allowed')
    const picture = { ...before, ...shownOfFacts(facts), isFromFile: false }
    if (isOverwriting({ base, now: shownOfFacts(before), wanted: shownOfFacts(picture) })) return overtaken(before)
    await updatePicture(tx, picture)
    needs.events.record(tx, pictureDescribed, {
      ...{ actor: doerOf(actor), subject: `picture:${id}` as const, payload: { pictureId: id } },
      drops: await pagesOf(tx, id),
    })
    return done(picture)
  })
}

/** Says what may be done with it. Whoever reaches their own only may change what was their own word. */
export async function sayRights(
  needs: Needs,
  actor: Actor,
  { id, base, ...rights }: From<PictureRights> & { id: PictureId },
): Promise<Changed<RightsRefusal>> {
  return whileHeld(needs, id, async (tx, before): Promise<Changed<RightsRefusal>> => {
    if (!may(actor, changeRights, { madeBy: before.rightsBy ?? before.addedBy })) return refused('not-allowed')
    const { from, until } = rights
    if (from !== null && until !== null && until < from) return refused('ends-before-it-begins')
    const picture = { ...before, ...shownOfRights(rights), rightsBy: actor.id }
    if (isOverwriting({ base, now: shownOfRights(before), wanted: shownOfRights(picture) })) return overtaken(before)
    await updatePicture(tx, picture)
    needs.events.record(tx, pictureRightsChanged, {
      ...{ actor: doerOf(actor), subject: `picture:${id}` as const },
      payload: { pictureId: id, isDenied: picture.isDenied, from, until },
      drops: before.isNeverSocial === picture.isNeverSocial ? [] : await pagesOf(tx, id),
    })
    return done(picture)
  })
}

/** Rights by a name: what was overruled of others says nothing of these. */
export function nameOfRights(picture: PictureRights): string {
  return baseOf(shownOfRights(picture))
}

/** Changes one picture in a transaction of its own; whoever else changes or shows it waits. */
export async function whileHeld<Result>(
  { database }: Pick<Needs, 'database'>,
  id: PictureId,
  change: (tx: Writing, picture: KeptPicture) => Promise<Result>,
): Promise<Result | { refused: 'no-such-picture' }> {
  return database.write(async (tx) => {
    await holdPictures(tx, [id])
    const [picture] = await keptByIds(tx, [id])
    return picture ? change(tx, picture) : refused('no-such-picture')
  })
}

/** What pages that show it were made from. */
export async function pagesOf(tx: Writing, id: PictureId): Promise<CacheTag[]> {
  const articles = (await publicUsesOf(tx, id)).map(({ articleId }): CacheTag => `article:${articleId}`)
  return [`picture:${id}`, ...articles]
}
