import type { Id } from '../../../base/id.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import type { SectionId } from '../../settings/index.ts'
import { keepOwnCuts, type Shown } from '../framing/own-cuts.ts'
import type { PictureId } from '../picture.ts'
import { deleteUse, keptAmong, noteUsed, saveUse, usesOfArticle } from './store.ts'
import type { Use } from './use.ts'

/** The pictures of an article’s draft, or of what readers see of it. */
export type Standing = {
  articleId: Id<'article'>
  section: SectionId
  pictures: readonly string[]
  /** By which shapes, where they have their own. */
  shown?: readonly Shown[]
}

/**
 * Whoever shows a picture and whoever takes one away wait for each other: what is published while a picture is withdrawn
 * is published before that, and drops its page with the others, or after it, and hears of it.
 */
export async function holdPictures(tx: Writing, ids: readonly string[]): Promise<void> {
  for (const id of Array.from(new Set(ids)).toSorted()) await oneAtATime(tx, `picture:${id}`)
}

/** Keeps what a draft shows now, in the transaction that saves it. */
export async function keepDraftUses(tx: Writing, standing: Standing): Promise<void> {
  await keep(tx, standing, (use, isShown) => ({ ...use, inDraft: isShown }))
  await keepOwnCuts(tx, standing.shown ?? [])
}

/** Keeps what readers see of it now, in the transaction that publishes it or takes it from them. */
export async function keepPublicUses(tx: Writing, standing: Standing): Promise<void> {
  await keep(tx, standing, (use, isShown) => ({
    ...use,
    isPublic: isShown,
    wasPublic: use.wasPublic || isShown,
  }))
  await keepOwnCuts(tx, standing.shown ?? [])
}

/** An article that is removed for good uses nothing. */
export async function forgetUses(tx: Writing, articleId: Id<'article'>): Promise<void> {
  const before = await usesOfArticle(tx, articleId)
  const ids = before.map(({ pictureId }) => pictureId)
  await holdPictures(tx, ids)
  for (const use of before) await deleteUse(tx, use)
  await noteUsed(tx, ids)
}

type Change = (use: Use, isShown: boolean) => Use

async function keep(tx: Writing, standing: Standing, change: Change): Promise<void> {
  const before = await usesOfArticle(tx, standing.articleId)
  const touched = [...before.map(({ pictureId }) => pictureId), ...standing.pictures]
  await holdPictures(tx, touched)
  const shown = new Set(await keptAmong(tx, standing.pictures))
  const known = new Map(before.map((use) => [use.pictureId, use]))
  const changed = Array.from(new Set([...known.keys(), ...shown]), (id) => {
    const was = known.get(id) ?? unused(standing, id)
    return { was, is: { ...change(was, shown.has(id)), section: standing.section } }
  }).filter(({ was, is }) => !isSame(was, is))
  for (const { is } of changed) await (is.inDraft || is.wasPublic ? saveUse(tx, is) : deleteUse(tx, is))
  await noteUsed(
    tx,
    changed.map(({ is }) => is.pictureId),
  )
}

function unused({ articleId, section }: Standing, pictureId: PictureId): Use {
  return { articleId, pictureId, section, inDraft: false, isPublic: false, wasPublic: false }
}

function isSame(one: Use, other: Use): boolean {
  const names = ['section', 'inDraft', 'isPublic', 'wasPublic'] as const
  return names.every((name) => one[name] === other[name])
}
