import { type Clock, days, later } from '../../base/clock.ts'
import type { Paged, Paging } from '../../base/keyset.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { ArticleId, Articles, PutBackRefusal, TrashRefusal } from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import type { Item, ItemId, ItemTrashRefusal, Plan } from '../plan/index.ts'
import { type Actor, reachOf } from '../staff/index.ts'
import { deleteFromTrash, findInTrash, insertTrashed, trashedBefore, trashOn } from './store.ts'
import { daysKept, type Trashed, type TrashedId, type TrashSort } from './trashed.ts'

type Needs = { database: Database; clock: Clock; articles: Articles; plan: Plan }

/** So many are removed in one round, each in a transaction of its own. */
const mostAtOnce = 200

export type Trash = ReturnType<typeof createTrash>

/** What a caller keeps in the same transaction. */
type Beside = (tx: Writing, trashed: Trashed) => Promise<void>
type Moving<Of> = { id: Of; beside: Beside | undefined }

/** Where drafts and items are that readers never saw and that nobody wants just now. */
export function createTrash(needs: Needs) {
  const { database } = needs
  return {
    putArticle: (actor: Actor, id: ArticleId, beside?: Beside) => putArticle(needs, actor, { id, beside }),
    putItem: (actor: Actor, id: ItemId, beside?: Beside) => putItem(needs, actor, { id, beside }),
    putBack: (actor: Actor, id: TrashedId, beside?: Beside) => putBack(needs, actor, { id, beside }),
    byId: (id: string) => findInTrash(database.read, id as TrashedId),
    /** What this person may see of it. */
    async list(actor: Actor, paging: Paging<TrashSort>): Promise<Paged<Trashed>> {
      const reach = reachOf(actor, readArticles)
      if (reach === undefined) return { rows: [], next: null, previous: null }
      return trashOn(database.read, reach === 'own' ? actor.id : undefined, paging)
    },
    /** Removes for good what has been there long enough. */
    empty: () => empty(needs),
  }
}

async function putArticle(
  needs: Needs,
  actor: Actor,
  { id, beside }: Moving<ArticleId>,
): Promise<Outcome<unknown, TrashRefusal>> {
  return needs.articles.trash.put(actor, {
    articleId: id,
    async alongside(tx, { sectionId, createdBy: madeBy }, { content }) {
      await needs.plan.trash.putWith(tx, id)
      const kept = { id, kind: 'article', title: content.headline, sectionId, madeBy, by: actor.id } as const
      await keep(needs, tx, { ...kept, beside })
    },
  })
}

async function putItem(
  needs: Needs,
  actor: Actor,
  { id, beside }: Moving<ItemId>,
): Promise<Outcome<unknown, ItemTrashRefusal>> {
  return needs.plan.trash.put(actor, {
    id,
    alongside: (tx, { title, sectionId, madeBy }: Item) =>
      keep(needs, tx, { id, kind: 'item', title, sectionId, madeBy, by: actor.id, beside }),
  })
}

type Kept = Pick<Trashed, 'kind' | 'title' | 'sectionId' | 'madeBy' | 'by'> & Moving<string>

async function keep({ clock }: Needs, tx: Writing, { id, beside, ...kept }: Kept): Promise<void> {
  const trashed = { ...kept, id: id as TrashedId, at: clock.now() }
  await insertTrashed(tx, trashed)
  await beside?.(tx, trashed)
}

/** Of two who put it back at once, one does, and the other is told that it is there no more. */
async function putBack(
  needs: Needs,
  actor: Actor,
  { id, beside }: Moving<TrashedId>,
): Promise<Outcome<Trashed, PutBackRefusal>> {
  const trashed = await findInTrash(needs.database.read, id)
  if (!trashed) return refused('no-such-article')
  const out = async (tx: Writing) => {
    await deleteFromTrash(tx, id)
    await beside?.(tx, trashed)
  }
  const outcome = await (trashed.kind === 'article' ? articleBack : itemBack)(needs, actor, { id, out })
  if ('done' in outcome) return done(trashed)
  return refused(outcome.refused === 'not-allowed' ? 'not-allowed' : 'no-such-article')
}

type GoingBack = { id: string; out: (tx: Writing) => Promise<void> }

function articleBack({ articles, plan }: Needs, actor: Actor, { id, out }: GoingBack) {
  const articleId = id as ArticleId
  return articles.trash.takeOut(actor, {
    articleId,
    async alongside(tx) {
      await plan.trash.takeOutWith(tx, articleId)
      await out(tx)
    },
  })
}

function itemBack({ plan }: Needs, actor: Actor, { id, out }: GoingBack) {
  return plan.trash.takeOut(actor, { id: id as ItemId, alongside: out })
}

async function empty({ database, clock, articles, plan }: Needs): Promise<number> {
  const old = await trashedBefore(database.read, later(clock.now(), -days(daysKept)), mostAtOnce)
  for (const { id, kind } of old) {
    await database.write(async (tx) => {
      // Somebody who puts it back at this moment comes before it or after.
      const isGone =
        kind === 'article'
          ? await articles.trash.remove(tx, id as string as ArticleId)
          : await plan.trash.remove(tx, id as string as ItemId)
      if (isGone) await deleteFromTrash(tx, id)
    })
  }
  return old.length
}
