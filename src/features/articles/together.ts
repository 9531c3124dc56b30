import { type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { TakenBack, Writing } from '../../platform/database/tables.ts'
import type { Actor } from '../staff/index.ts'
import type { Article, ArticleId } from './article.ts'
import type { Needs } from './changing.ts'
import { checked, type Findings } from './checking.ts'
import { type Publish, type PublishOutcome, publishHeld } from './publishing.ts'
import { type Save, type SaveOutcome, saveHeld } from './saving.ts'
import { type Move, type MoveBack, type MoveRefusal, moveBackHeld, moveHeld } from './stages/moving.ts'
import { findArticle } from './store.ts'

/** What can be done with articles that are held. */
export type Held = {
  save(actor: Actor, saving: Save): Promise<SaveOutcome>
  publish(actor: Actor, named: Publish): Promise<PublishOutcome>
  move(actor: Actor, move: Move): Promise<Outcome<Article, MoveRefusal>>
  /** Takes a move back: see `moveBackHeld`. */
  moveBack(actor: Actor, back: MoveBack): Promise<Outcome<Article, MoveRefusal>>
}
export type Together<Result> = (tx: Writing, held: Held) => Promise<Result | TakenBack<Result>>

/**
 * Changes several articles in one transaction. Each is held before any is looked at, in an order that all have. The change
 * is made again when a text it wrote was not checked yet, so it does nothing but read and write through `tx` and `held`.
 */
export async function together<Result>(
  needs: Needs,
  ids: readonly ArticleId[],
  change: Together<Result>,
): Promise<Result> {
  const inOrder = [...new Set(ids)].sort()
  return checked(needs, {
    // What goes out is written in the transaction itself.
    foreseen: [],
    change: async (tx, findings) => {
      for (const id of inOrder) await oneAtATime(tx, `article:${id}`)
      return change(tx, heldIn(needs, tx, { ids: inOrder, findings }))
    },
  })
}

type Holding = { ids: readonly ArticleId[]; findings: Findings }

function heldIn(needs: Needs, tx: Writing, { ids, findings }: Holding): Held {
  const articleHeld = async (id: ArticleId) => (ids.includes(id) ? findArticle(tx, id) : undefined)
  return {
    async save(actor, { articleId, base, content }) {
      const article = await articleHeld(articleId)
      return article ? saveHeld(needs, tx, { actor, article, base, content }) : refused('no-such-article')
    },
    async publish(actor, named) {
      const before = await articleHeld(named.articleId)
      return before ? publishHeld(needs, tx, { actor, before, named, findings }) : refused('no-such-article')
    },
    async move(actor, { articleId, stage }) {
      const before = await articleHeld(articleId)
      return before ? moveHeld(needs, tx, { actor, before, stage }) : refused('no-such-article')
    },
    async moveBack(actor, { articleId, ...back }) {
      const before = await articleHeld(articleId)
      return before ? moveBackHeld(needs, tx, { actor, before, ...back }) : refused('no-such-article')
    },
  }
}
