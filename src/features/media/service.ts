import pLimit from 'p-limit'
import { days, later } from '../../base/clock.ts'
import { dayOf } from '../../base/dates.ts'
import type { Id } from '../../base/id.ts'
import { firstPage, type Paging } from '../../base/keyset.ts'
import type { From } from '../../base/made-from.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Range } from '../../platform/files/files.ts'
import { type Actor, doerOf, nameOfDoer, type StaffId } from '../staff/index.ts'
import { add, type NewPicture } from './adding.ts'
import { keepBoth, likeIt, useKept } from './alike/alike.ts'
import { sizesOf } from './asked-sizes.ts'
import { describe, nameOfRights, sayRights } from './changing.ts'
import { fileName, type Size } from './files.ts'
import { type Frame, frame } from './framing/framing.ts'
import { makeAllFindable } from './library/findable.ts'
import { picturesOn, type Sought } from './library/store.ts'
import type { Needs } from './needs.ts'
import type { KeptPicture, PictureFacts, PictureId, PictureRights } from './picture.ts'
import { type Asking, askRights, judgeUses, overrule } from './rights/rights.ts'
import { searchWords } from './rules.ts'
import { keptByIds, picturesByIds, picturesEnding } from './store.ts'
import { remove, type WithdrawPicture, withdraw } from './taking-away.ts'
import { forgetUses, holdPictures, keepDraftUses, keepPublicUses, type Standing } from './uses/keeping.ts'
import { keptAmong, usesOfPictures } from './uses/store.ts'

export { folders, type Size } from './files.ts'

export type Media = ReturnType<typeof createMedia>

/** How long ahead somebody hears that rights run out. */
const ahead = days(30)
/** How many are chosen from at once. */
const mostFound = 24

/** Pictures of the site. Decoding one may take hundreds of megabytes, so one is decoded at a time. */
export function createMedia(needs: Needs) {
  const { database, files, clock } = needs
  const site = { ...needs, oneByOne: pLimit(1) }
  const read = database.read
  return {
    add: (actor: Actor, picture: NewPicture) => add(site, actor, picture),
    describe: (actor: Actor, change: From<PictureFacts> & { id: PictureId }) => describe(needs, actor, change),
    sayRights: (actor: Actor, change: From<PictureRights> & { id: PictureId }) => sayRights(needs, actor, change),
    frame: (actor: Actor, change: Frame) => frame(needs, actor, change),
    alike: {
      of: (picture: KeptPicture) => likeIt(needs, picture),
      keepBoth: (actor: Actor, id: PictureId) => keepBoth(needs, actor, id),
      useKept: (actor: Actor, named: { id: PictureId; keptId: string }) => useKept(needs, actor, named),
    },
    sizes: sizesOf(site),
    overrule: (actor: Actor, named: Parameters<typeof overrule>[2]) => overrule(needs, actor, named),
    withdraw: (actor: Actor, named: WithdrawPicture) => withdraw(needs, actor, named),
    remove: (actor: Actor, id: PictureId) => remove(needs, actor, id),
    /** Those of these that readers may see: none that was withdrawn. */
    byIds: (db: Reading, ids: readonly string[]) => picturesByIds(db, ids),
    /** Which of these are kept at all. */
    keptAmong: (db: Reading, ids: readonly string[]) => keptAmong(db, ids),
    /** Those of these that may be chosen. */
    find: (ids: readonly string[]) => picturesByIds(read, ids),
    /** One with everything that is known of it. */
    kept: async (id: string, db: Reading = read) => (await keptByIds(db, [id]))[0],
    list: (sought: Sought, paging: Paging) => picturesOn(read, sought, paging),
    /** For choosing from: the newest, or those that words find. */
    async choice(words = '', limit = mostFound) {
      const { rows } = await picturesOn(read, { words: searchWords(words) }, firstPage('added', limit))
      return rows.filter(({ withdrawal }) => withdrawal === null)
    },
    /** Those in use whose rights run out within thirty days, or have. */
    async ending(paging: Paging) {
      const { timeZone } = await needs.settings.site()
      return picturesEnding(read, { until: dayOf(later(clock.now(), ahead), timeZone) }, paging)
    },
    uses: usesOf(needs),
    rights: {
      /** What the pictures of an article may not do in it. */
      ask: (db: Reading, asking: Asking) => askRights(needs, db, asking),
      /** The same of one picture in every article, with whatever was overruled of it. */
      async judge(actor: Actor, picture: KeptPicture) {
        const uses = await usesOf(needs).of(actor, [picture.id])
        return { ...(await judgeUses(needs, picture, uses)), name: nameOfRights(picture) }
      },
      /** Who said so. */
      nameOf: (id: StaffId) => nameOfDoer(needs.newsroom, doerOf({ id })),
    },
    /** One kept size, or a part of it; `undefined` when there is no such file. */
    file: (size: Size, range?: Range) => files.get(fileName(size), range),
    /** How many bytes a kept size has. */
    lengthOf: async (size: Size) => (await files.stat(fileName(size)))?.size,
    /** Makes up for an older release, which kept no words to find a picture by. */
    makeAllFindable: () => makeAllFindable(database),
  }
}

/** Where pictures stand: told by articles, in the transactions that change them. */
function usesOf({ database, articles }: Needs) {
  return {
    hold: holdPictures,
    keepDraft: (tx: Writing, standing: Standing) => keepDraftUses(tx, standing),
    keepPublic: (tx: Writing, standing: Standing) => keepPublicUses(tx, standing),
    forget: (tx: Writing, articleId: Id<'article'>) => forgetUses(tx, articleId),
    /** Where these stand, each article by what this person may know of it. */
    async of(actor: Actor, ids: readonly PictureId[]) {
      const uses = await usesOfPictures(database.read, ids)
      const named = await articles.named(actor, Array.from(new Set(uses.map(({ articleId }) => articleId))))
      const headlines = new Map(named.map(({ id, headline }) => [id, headline]))
      return uses.map((use) => ({ ...use, headline: headlines.get(use.articleId) ?? null }))
    },
  }
}
