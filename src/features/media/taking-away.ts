import { done, type Outcome, refused } from '../../base/outcome.ts'
import { bytesIn, type Files, namesIn, putBytes } from '../../platform/files/files.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { pagesOf, whileHeld } from './changing.ts'
import { pictureRemoved, pictureWithdrawn } from './events.ts'
import { folderOf, originalName, ownNames } from './files.ts'
import type { Needs } from './needs.ts'
import { takePicturesAway } from './permissions.ts'
import type { KeptPicture, PictureId } from './picture.ts'
import { deletePicture, isOriginalKept, updatePicture } from './store.ts'
import { publicUsesOf } from './uses/store.ts'

export type WithdrawPicture = {
  id: PictureId
  because: string
  /** What the readers of every article that shows it are told; empty where they are told nothing. */
  notice: string
}
export type WithdrawPictureRefusal = 'not-allowed' | 'no-such-picture' | 'reason-missing' | 'picture-withdrawn'

/** Takes it from everywhere at once: its files answer 410, and the pages that show it drop and come without it. */
export async function withdraw(
  needs: Needs,
  actor: Actor,
  { id, because, notice }: WithdrawPicture,
): Promise<Outcome<KeptPicture, WithdrawPictureRefusal>> {
  return whileHeld(needs, id, async (tx, before): Promise<Outcome<KeptPicture, WithdrawPictureRefusal>> => {
    const admitted = admitWithdrawal(actor, before, because)
    if ('refused' in admitted) return admitted
    const at = needs.clock.now()
    const picture = { ...before, withdrawal: { at, by: actor.id, because: because.trim() } }
    await updatePicture(tx, picture)
    const shown = await publicUsesOf(tx, id)
    const words = notice.trim()
    if (words !== '')
      for (const { articleId } of shown) await needs.articles.tell(tx, { articleId, words, by: actor.id, at })
    needs.events.record(tx, pictureWithdrawn, {
      ...{ actor: doerOf(actor), subject: `picture:${id}` as const },
      payload: { pictureId: id, articles: shown.length },
      drops: await pagesOf(tx, id),
    })
    return done(picture)
  })
}

function admitWithdrawal(
  actor: Actor,
  { withdrawal }: KeptPicture,
  because: string,
): Outcome<true, WithdrawPictureRefusal> {
  if (!may(actor, takePicturesAway)) return refused('not-allowed')
  if (withdrawal) return refused('picture-withdrawn')
  return because.trim() === '' ? refused('reason-missing') : done(true)
}

export type RemovePictureRefusal = 'not-allowed' | 'no-such-picture' | 'is-used' | 'is-in-revision'

/** Deletes one that no draft, no public page and no kept revision uses; its files go after it. */
export async function remove(
  needs: Needs,
  actor: Actor,
  id: PictureId,
): Promise<Outcome<KeptPicture, RemovePictureRefusal>> {
  return whileHeld(needs, id, async (tx, picture): Promise<Outcome<KeptPicture, RemovePictureRefusal>> => {
    if (!may(actor, takePicturesAway)) return refused('not-allowed')
    if (picture.isUsed) return refused('is-used')
    if (await needs.articles.isInRevision(tx, id)) return refused('is-in-revision')
    await deletePicture(tx, id)
    needs.events.record(tx, pictureRemoved, {
      ...{ actor: doerOf(actor), subject: `picture:${id}` as const },
      payload: { pictureId: id, files: ownNames(picture), original: picture.original },
      drops: [`picture:${id}`],
    })
    return done(picture)
  })
}

type Gone = { pictureId: PictureId; files: readonly string[]; original: string | null }

/** The files of a picture that was deleted; its original stays where another picture was made from the same bytes. */
export async function removeFiles({ database, files }: Pick<Needs, 'database' | 'files'>, gone: Gone): Promise<void> {
  // The sizes that somebody asked for are beside those that were made at first.
  const drawn = await namesIn(files, folderOf(gone.pictureId))
  for (const name of new Set([...gone.files, ...drawn])) await files.delete(name)
  if (gone.original === null || (await isOriginalKept(database.read, gone.original))) return
  await removeOriginal(files, originalName(gone.original), () => isOriginalKept(database.read, gone.original ?? ''))
}

/** Somebody may bring in the same bytes at this moment: then they are put back. */
async function removeOriginal(files: Files, name: string, isWanted: () => Promise<boolean>): Promise<void> {
  const bytes = await bytesIn(files, name)
  await files.delete(name)
  if (bytes && (await isWanted())) await putBytes(files, name, bytes)
}
