import type { Instant } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId, StageName } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import { type Choice, type ListedArticle, type ListKey, type PublicState, publicStateOf } from './listed.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    headline_words: { word: string; article_id: string }
  }
}

type Page = { choice: Choice; after: ListKey | null; limit: number; now: Instant }

/** Comes after every instant and every id. */
const beforeAll: ListKey = { editedAt: '9999-12-31T00:00:00.000Z' as Instant, id: '~' as ArticleId }

/** One page of the newsroom's articles, the latest edited first. */
export async function chosen(db: Reading, { choice, after, limit, now }: Page): Promise<ListedArticle[]> {
  const rows = await choose(db, choice, after ?? beforeAll)
    .leftJoin('staff_names', 'staff_names.id', 'newsroom_articles.saved_by')
    .select([
      'newsroom_articles.id',
      'newsroom_articles.stage',
      'newsroom_articles.section_id',
      'newsroom_articles.path',
      'newsroom_articles.draft_id',
      'newsroom_articles.public_id',
      'newsroom_articles.withdrawn_at',
      'newsroom_articles.embargoed_until',
      'newsroom_articles.edited_at',
      'newsroom_articles.draft_headline as headline',
      'staff_names.name as edited_by',
    ])
    .orderBy('newsroom_articles.edited_at', 'desc')
    .orderBy('newsroom_articles.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id as ArticleId,
    headline: row.headline,
    stage: row.stage as StageName,
    sectionId: row.section_id as SectionId,
    state: stateOf(row, now),
    path: row.path,
    editedAt: row.edited_at as Instant,
    editedBy: row.edited_by ?? 'The owner', // not said
  }))
}

function choose(db: Reading, choice: Choice, key: ListKey) {
  const { ids, stages, sections, madeBy, words = [], unfinished = false } = choice
  const query = db
    .selectFrom('newsroom_articles')
    .where((eb) =>
      eb(eb.refTuple('newsroom_articles.edited_at', 'newsroom_articles.id'), '<', eb.tuple(key.editedAt, key.id)),
    )
    .$if(ids !== undefined, (from) => from.where('newsroom_articles.id', 'in', ids ?? []))
    .$if(stages !== undefined, (from) => from.where('newsroom_articles.stage', 'in', stages ?? []))
    .$if(sections !== undefined, (from) => from.where('newsroom_articles.section_id', 'in', sections ?? []))
    .$if(madeBy !== undefined, (from) => from.where('newsroom_articles.created_by', '=', madeBy ?? ''))
    .$if(unfinished, (from) =>
      from.where((eb) =>
        eb.or([
          eb('newsroom_articles.public_id', 'is', null),
          eb('newsroom_articles.public_id', '<>', eb.ref('newsroom_articles.draft_id')),
        ]),
      ),
    )
  return words.reduce((from, word) => from.where('newsroom_articles.id', 'in', withWord(db, word)), query)
}

function withWord(db: Reading, word: string) {
  return db
    .selectFrom('headline_words')
    .select('article_id')
    .where('word', '>=', word)
    .where('word', '<', `${word}\u{10ffff}`)
}

type Row = { draft_id: string; public_id: string | null; withdrawn_at: string | null; embargoed_until: string | null }

function stateOf(row: Row, now: Instant): PublicState {
  const { draft_id: draftId, public_id: publicId, withdrawn_at: withdrawnAt } = row
  const embargoedUntil = row.embargoed_until as Instant | null
  return publicStateOf({ isWithdrawn: withdrawnAt !== null, publicId, draftId, embargoedUntil }, now)
}

/** Keeps the words of the draft's headline, in place of those it had. */
export async function replaceHeadlineWords(tx: Writing, id: ArticleId, words: readonly string[]): Promise<void> {
  await tx.deleteFrom('headline_words').where('article_id', '=', id).execute()
  if (words.length === 0) return
  await tx
    .insertInto('headline_words')
    .values(words.map((word) => ({ word, article_id: id })))
    .execute()
}
