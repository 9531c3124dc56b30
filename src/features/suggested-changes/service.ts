import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { Draft } from '../desk/index.ts'
import { type Actor, doerOf } from '../staff/index.ts'
import { createDeciding } from './deciding.ts'
import { changesSuggested } from './events.ts'
import { holdingChanges, maySuggest, type Needs } from './needs.ts'
import { nameOf } from './rules/blocks.ts'
import { lineNamed } from './rules/lines.ts'
import { spellingOf } from './rules/tokens.ts'
import {
  changesAmong,
  countOpen,
  decidedChanges,
  decidedIds,
  deleteChange,
  insertChange,
  openChanges,
  updateChange,
} from './store.ts'
import { mostOpen, type SentChange, type SuggestedChange, type SuggestRefusal } from './suggested-change.ts'

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
    /** Those of one colleague, the last of them first. */
    decidedOf: (id: ArticleId, { by }: { by: Actor['id'] }) => decidedIds(database.read, id, { by, limit: mostOpen }),
    countOpen: (id: ArticleId) => countOpen(database.read, id),
  }
}

type Sent = { articleId: ArticleId; changes: readonly SentChange[] }

/**
 * What somebody suggests now in the blocks that are named; of their others nothing changes. What goes on from one that
 * was changed or decided meanwhile is not kept: whoever sent it has not seen that yet. Gives what is kept of them.
 */
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
    const inTime = await notLate(tx, articleId, changes)
    const fresh = inTime.filter((sent) => !byBlock.has(sent.block) && !isNothing(sent))
    if ((await countOpen(tx, articleId)) + fresh.length > mostOpen) return refused('too-many')
    const did = { suggested: 0, takenBack: 0 }
    for (const sent of inTime) {
      const outcome = await keep(needs, tx, { sent, was: byBlock.get(sent.block), articleId, actor })
      if (outcome) did[outcome] += 1
    }
    if (did.suggested + did.takenBack > 0) {
      const told = { actor: doerOf(actor), subject: `article:${articleId}`, payload: { articleId, ...did } } as const
      needs.events.record(tx, changesSuggested, told)
    }
    const kept = new Set(inTime.map(({ block }) => block))
    return done((await openChanges(tx, articleId, actor.id)).filter(({ block }) => kept.has(block)))
  })
}

type Keeping = { sent: SentChange; was: SuggestedChange | undefined; articleId: ArticleId; actor: Actor }

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
  const { from: _, ...wanted } = sent
  const now = { ...wanted, at: clock.now(), version: (was?.version ?? 0) + 1 }
  if (was) await updateChange(tx, { ...was, ...now })
  else await insertChange(tx, { id: ids.next('suggested-change'), articleId, by: actor.id, decided: null, ...now })
  return 'suggested'
}

async function notLate(tx: Writing, id: ArticleId, changes: readonly SentChange[]): Promise<SentChange[]> {
  const seen = changes.flatMap(({ from }) => (from ? [from.id] : []))
  const rows = new Map((await changesAmong(tx, id, seen)).map((row) => [row.id, row]))
  return changes.filter((change) => {
    const row = change.from && rows.get(change.from.id)
    return !row || (row.decided === null && (row.version === change.from?.version || isNothing(change)))
  })
}

function isNothing({ before, after }: SentChange): boolean {
  return spellingOf(before) === spellingOf(after)
}

/** By the line or the block they are in; of a new one the block it stands below. */
export async function openForTheDesk(db: Reading, id: ArticleId): Promise<OpenPlace[]> {
  return (await openChanges(db, id)).map(({ block, below, before }) => {
    const line = lineNamed(block)
    if (line !== undefined) return { field: fields[line] ?? 'headline' }
    return { passage: before === null ? (below ?? block) : block }
  })
}

type OpenPlace = NonNullable<Draft['undecided']>[number]

const fields: Readonly<Record<string, 'standfirst' | 'picture'>> = {
  standfirst: 'standfirst',
  pictureCaption: 'picture',
}
