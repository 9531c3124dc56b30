import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import { type Actor, doerOf } from '../staff/index.ts'
import { createDeciding } from './deciding.ts'
import { changesSuggested } from './events.ts'
import { holdingChanges, maySuggest, type Needs } from './needs.ts'
import { nameOf, type Suggested } from './rules/blocks.ts'
import { spellingOf } from './rules/tokens.ts'
import { countOpen, decidedChanges, deleteChange, insertChange, openChanges, updateChange } from './store.ts'
import { mostOpen, type SuggestedChange, type SuggestRefusal } from './suggested-change.ts'

/** As many of the decided ones as a page shows. */
const decidedShown = 100

export type SuggestedChanges = ReturnType<typeof createSuggestedChanges>

/** What colleagues would change in a draft, until somebody who may write there accepts or refuses it. */
export function createSuggestedChanges(needs: Needs) {
  const { database } = needs
  return {
    suggest: (actor: Actor, sent: Sent) => suggest(needs, actor, sent),
    ...createDeciding(needs),
    open: (id: ArticleId) => openChanges(database.read, id),
    decided: (id: ArticleId) => decidedChanges(database.read, id, decidedShown),
    countOpen: (id: ArticleId) => countOpen(database.read, id),
  }
}

type Sent = { articleId: ArticleId; changes: readonly Suggested[] }

/** What somebody suggests now in the blocks that are named; of their others nothing changes. */
async function suggest(
  needs: Needs,
  actor: Actor,
  { articleId, changes }: Sent,
): Promise<Outcome<SuggestedChange[], SuggestRefusal>> {
  const article = await needs.articles.byId(articleId)
  if (!article || !maySuggest(actor, article)) return refused('not-allowed')
  return needs.database.write(async (tx) => {
    await holdingChanges(tx, articleId)
    const own = await openChanges(tx, articleId, actor.id)
    const byBlock = new Map(own.map((change) => [change.block, change]))
    const fresh = changes.filter((sent) => !byBlock.has(sent.block) && !isNothing(sent))
    if ((await countOpen(tx, articleId)) + fresh.length > mostOpen) return refused('too-many')
    const did = { suggested: 0, takenBack: 0 }
    for (const sent of changes) {
      const outcome = await keep(needs, tx, { sent, was: byBlock.get(sent.block), articleId, actor })
      if (outcome) did[outcome] += 1
    }
    if (did.suggested + did.takenBack > 0) {
      const told = { actor: doerOf(actor), subject: `article:${articleId}`, payload: { articleId, ...did } } as const
      needs.events.record(tx, changesSuggested, told)
    }
    return done(await openChanges(tx, articleId, actor.id))
  })
}

type Keeping = { sent: Suggested; was: SuggestedChange | undefined; articleId: ArticleId; actor: Actor }

async function keep(
  { clock, ids }: Needs,
  tx: Writing,
  { sent, was, articleId, actor }: Keeping,
): Promise<'suggested' | 'takenBack' | undefined> {
  if (isNothing(sent)) {
    if (was) await deleteChange(tx, was.id)
    return was && 'takenBack'
  }
  if (was && nameOf(was) === nameOf(sent)) return undefined
  const now = { ...sent, at: clock.now(), version: (was?.version ?? 0) + 1 }
  if (was) await updateChange(tx, { ...was, ...now })
  else await insertChange(tx, { id: ids.next('suggested-change'), articleId, by: actor.id, decided: null, ...now })
  return 'suggested'
}

function isNothing({ before, after }: Suggested): boolean {
  return spellingOf(before) === spellingOf(after)
}

/** By the block they are in; of a new one the block it stands below. */
export async function openForTheDesk(db: Reading, id: ArticleId): Promise<{ passage: string }[]> {
  return (await openChanges(db, id)).map(({ block, below, before }) => ({
    passage: before === null ? (below ?? block) : block,
  }))
}
