import type { Instant } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId, Stage } from '../articles/index.ts'
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
    .innerJoin('revisions', 'revisions.id', 'articles.draft_id')
    .leftJoin('staff', 'staff.id', 'revisions.saved_by')
    .select([
      'articles.id',
      'articles.stage',
      'articles.section_id',
      'articles.path',
      'articles.draft_id',
      'articles.public_id',
      'articles.withdrawn_at',
      'articles.embargoed_until',
      'articles.edited_at',
      'revisions.headline',
      'staff.name as edited_by',
    ])
    .orderBy('articles.edited_at', 'desc')
    .orderBy('articles.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id as ArticleId,
    headline: row.headline,
    stage: row.stage as Stage,
    sectionId: row.section_id as SectionId,
    state: stateOf(row, now),
    path: row.path,
    editedAt: row.edited_at as Instant,
    editedBy: row.edited_by ?? 'The owner',
  }))
}

function choose(db: Reading, choice: Choice, key: ListKey) {
  const { stage, sections, madeBy, words = [], unfinished = false } = choice
  const query = db
    .selectFrom('articles')
    .where((eb) => eb(eb.refTuple('articles.edited_at', 'articles.id'), '<', eb.tuple(key.editedAt, key.id)))
    .$if(stage !== undefined, (from) => from.where('articles.stage', '=', stage ?? ''))
    .$if(sections !== undefined, (from) => from.where('articles.section_id', 'in', sections ?? []))
    .$if(madeBy !== undefined, (from) => from.where('articles.created_by', '=', madeBy ?? ''))
    .$if(unfinished, (from) =>
      from.where((eb) =>
        eb.or([eb('articles.public_id', 'is', null), eb('articles.public_id', '<>', eb.ref('articles.draft_id'))]),
      ),
    )
  return words.reduce((from, word) => from.where('articles.id', 'in', withWord(db, word)), query)
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
