import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import { prepared, preparedFor } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Deviation, Scope } from './policy.ts'
import type { Learnt, WordCount } from './spam.ts'
import type { ListKind } from './words/lists.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    reply_policies: { scope: string; scope_id: string; policy: string; saved_at: string; saved_by: string }
    word_lists: { kind: string; phrases: string; saved_at: string; saved_by: string }
    spam_words: { word: string; good: number; bad: number }
    spam_learnt: { reply_id: string; learnt_as: string }
  }
}

type Saved = { at: Instant; by: string }
type SavedPolicy = Saved & { scope: Scope; policy: Deviation }
type SavedList = Saved & { kind: ListKind; phrases: string }

/** The deviations of the site and its sections, by section; the site's own under the empty name. */
export async function standingPolicies(db: Reading): Promise<Map<string, Deviation>> {
  const rows = await db.selectFrom('reply_policies').selectAll().where('scope', 'in', ['site', 'section']).execute()
  return new Map(rows.map((row) => [row.scope_id, JSON.parse(row.policy) as Deviation]))
}

export async function policyOfArticle(db: Reading, id: string): Promise<Deviation | undefined> {
  const [row] = await articlePolicy(db, { id })
  return row && (JSON.parse(row.policy) as Deviation)
}

const articlePolicy = prepared((db, named) =>
  db.selectFrom('reply_policies').select('policy').where('scope', '=', 'article').where('scope_id', '=', named('id')),
)

/** What is saved for one scope, whatever it is of. */
export async function savedPolicy(db: Reading, scope: Scope): Promise<Deviation> {
  const id = scope.of === 'site' ? '' : scope.id
  const saved = db.selectFrom('reply_policies').select('policy').where('scope', '=', scope.of)
  const row = await saved.where('scope_id', '=', id).executeTakeFirst()
  return row ? (JSON.parse(row.policy) as Deviation) : {}
}

/** An empty deviation is none: what is above holds again. */
export async function savePolicy(tx: Writing, { scope, policy, at, by }: SavedPolicy): Promise<void> {
  const key = { scope: scope.of, scope_id: scope.of === 'site' ? '' : scope.id }
  await tx.deleteFrom('reply_policies').where('scope', '=', key.scope).where('scope_id', '=', key.scope_id).execute()
  if (Object.keys(policy).length === 0) return
  const row = { ...key, policy: JSON.stringify(policy), saved_at: at, saved_by: by }
  await tx.insertInto('reply_policies').values(row).execute()
}

export async function savedLists(db: Reading): Promise<Map<ListKind, string>> {
  const rows = await db.selectFrom('word_lists').select(['kind', 'phrases']).execute()
  return new Map(rows.map((row) => [row.kind as ListKind, row.phrases]))
}

export async function saveList(tx: Writing, { kind, phrases, at, by }: SavedList): Promise<void> {
  const row = { phrases, saved_at: at, saved_by: by }
  await tx
    .insertInto('word_lists')
    .values({ kind, ...row })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet(row))
    .execute()
}

/** What is known of these words, and of replies in all. */
export async function learntOf(db: Reading, words: readonly string[]): Promise<Learnt> {
  const rows = await countsOf(words.length)(db, { all: '', ...words })
  const known = new Map<string, WordCount>(rows.map(({ word, good, bad }) => [word, { good, bad }]))
  return { replies: known.get('') ?? { good: 0, bad: 0 }, words: known }
}

const countsOf = preparedFor((count, db, named) =>
  db
    .selectFrom('spam_words')
    .selectAll()
    .where('word', 'in', [named('all'), ...Array.from({ length: count }, (_, place) => named(String(place)))]),
)

export type Taught = 'good' | 'bad'

export async function taughtBy(db: Reading, replyId: string): Promise<Taught | undefined> {
  const row = await db.selectFrom('spam_learnt').select('learnt_as').where('reply_id', '=', replyId).executeTakeFirst()
  return row?.learnt_as as Taught | undefined
}

export async function noteTaught(tx: Writing, replyId: string, as: Taught | undefined): Promise<void> {
  await tx.deleteFrom('spam_learnt').where('reply_id', '=', replyId).execute()
  if (as) await tx.insertInto('spam_learnt').values({ reply_id: replyId, learnt_as: as }).execute()
}

type Counted = { words: readonly string[]; as: Taught; by: 1 | -1 }

/** Counts these words, and one reply, up or down. */
export async function countWords(tx: Writing, { words, as, by }: Counted): Promise<void> {
  // In one order everywhere, so that two writers never wait for each other.
  const rows = ['', ...words].sort().map((word) => ({ word, good: as === 'good' ? by : 0, bad: as === 'bad' ? by : 0 }))
  await tx
    .insertInto('spam_words')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('word').doUpdateSet({
        good: atLeastNone(sql`spam_words.good + excluded.good`),
        bad: atLeastNone(sql`spam_words.bad + excluded.bad`),
      }),
    )
    .execute()
  // A word that no reply has taught any more may have been somebody's name.
  if (by === 1) return
  const untaught = tx.deleteFrom('spam_words').where('word', 'in', words).where('good', '=', 0).where('bad', '=', 0)
  await untaught.execute()
}

/** A word of a reply that was edited since may be taken away without having been counted. */
function atLeastNone(count: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`case when ${count} < 0 then 0 else ${count} end`
}
