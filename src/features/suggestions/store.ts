import type { Instant } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { Anchor } from '../facts/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { SuggestedPayload, Suggestion, SuggestionId, SuggestionKind } from './suggestion.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    suggestions: SuggestionRow
  }
}

type SuggestionRow = {
  id: string
  article_id: string
  kind: string
  folded: string
  place: string
  payload: string
  confidence: string
  state: string
  made_at: string
  decided_at: string | null
  decided_by: string | null
}

/**
 * What still waits is brought up to date: what is suggested again keeps its id, so that a page that shows it can still
 * decide about it. What somebody has decided about stays as it is.
 */
export async function replacePending(
  tx: Writing,
  { articleId, suggestions, at }: { articleId: ArticleId; suggestions: readonly Suggestion[]; at: Instant },
): Promise<void> {
  const again = new Set(suggestions.map(({ kind, folded }) => `${kind} ${folded}`))
  const waiting = await pendingIn(tx, articleId)
  const gone = waiting.filter(({ kind, folded }) => !again.has(`${kind} ${folded}`)).map(({ id }) => id)
  if (gone.length > 0) await tx.deleteFrom('suggestions').where('id', 'in', gone).execute()
  for (const { id, kind, folded, place, payload, confidence } of suggestions) {
    const read = { place: JSON.stringify(place), payload: JSON.stringify(payload), confidence }
    await tx
      .insertInto('suggestions')
      .values({
        ...{ id, article_id: articleId, kind, folded },
        ...read,
        ...{ state: 'pending', made_at: at, decided_at: null, decided_by: null },
      })
      .onConflict((conflict) =>
        conflict.columns(['article_id', 'kind', 'folded']).doUpdateSet(read).where('suggestions.state', '=', 'pending'),
      )
      .execute()
  }
}

/** More than anybody would go through; the rest comes when these are decided. */
const mostPending = 500

export async function pendingIn(db: Reading, articleId: ArticleId): Promise<Suggestion[]> {
  const rows = await db
    .selectFrom('suggestions')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('state', '=', 'pending')
    .orderBy('id')
    .limit(mostPending)
    .execute()
  return rows.map(fromRow)
}

/** What somebody has decided about in an article. */
export async function decidedIn(
  db: Reading,
  articleId: ArticleId,
): Promise<Pick<Suggestion, 'kind' | 'folded' | 'state'>[]> {
  const rows = await db
    .selectFrom('suggestions')
    .select(['kind', 'folded', 'state'])
    .where('article_id', '=', articleId)
    .where('state', '<>', 'pending')
    .execute()
  return rows.map(({ kind, folded, state }) => ({
    ...{ kind: kind as SuggestionKind, folded },
    state: state as Suggestion['state'],
  }))
}

export async function findSuggestion(db: Reading, id: SuggestionId): Promise<Suggestion | undefined> {
  const row = await db.selectFrom('suggestions').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

type Decision = { id: SuggestionId; state: 'accepted' | 'edited' | 'rejected'; at: Instant; by: StaffId }

export async function decide(tx: Writing, { id, state, at, by }: Decision): Promise<void> {
  await tx
    .updateTable('suggestions')
    .set({ state, decided_at: at, decided_by: by })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .execute()
}

/** What was read before names were kept has none, until the draft is saved again. */
const unread: SuggestedPayload = { sentence: '', speaker: null, names: [], edtf: null }

/** What one person decided at one moment waits again. */
export async function reopen(
  tx: Writing,
  { articleId, at, by }: { articleId: ArticleId; at: Instant; by: StaffId },
): Promise<void> {
  await tx
    .updateTable('suggestions')
    .set({ state: 'pending', decided_at: null, decided_by: null })
    .where('article_id', '=', articleId)
    .where('decided_at', '=', at)
    .where('decided_by', '=', by)
    .where('state', 'in', ['accepted', 'edited'])
    .execute()
}

function fromRow(row: SuggestionRow): Suggestion {
  return {
    id: row.id as SuggestionId,
    articleId: row.article_id as ArticleId,
    kind: row.kind as SuggestionKind,
    folded: row.folded,
    place: JSON.parse(row.place) as Anchor,
    payload: { ...unread, ...(JSON.parse(row.payload) as Partial<SuggestedPayload>) },
    confidence: row.confidence as Suggestion['confidence'],
    state: row.state as Suggestion['state'],
  }
}

/** What was suggested of a draft that is removed for good. */
export async function deleteSuggestionsOf(tx: Writing, articleId: ArticleId): Promise<void> {
  await tx.deleteFrom('suggestions').where('article_id', '=', articleId).execute()
}
