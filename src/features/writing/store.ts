import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPageOf } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId, StageName } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import { type ArticleSort, type Choice, type ListedArticle, type PublicState, publicStateOf } from './listed.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    headline_words: { word: string; article_id: string }
  }
}

type Page = { choice: Choice; paging: Paging<ArticleSort>; now: Instant }

const columns = {
  edited: ['newsroom_articles.edited_at', 'newsroom_articles.id'],
  due: ['newsroom_articles.text_due_at', 'newsroom_articles.id'],
} as const satisfies Record<ArticleSort, unknown>

/** One page of the newsroom's articles. */
export async function chosen(db: Reading, { choice, paging, now }: Page): Promise<Paged<ListedArticle>> {
  const { words = [] } = choice
  const common = await Promise.all(words.map((word) => isCommon(db, word)))
  const sought = words.map((word, place) => ({ word, isCommon: common[place] ?? false }))
  const queries = ofWhom(db, choose(db, choice), choice.whose).map((from) =>
    withWords(db, from, sought)
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
      ]),
  )
  const page = await keysetPageOf(queries, columns[paging.sort.by], paging)
  const listed = page.rows.map((row) => ({
    id: row.id as ArticleId,
    headline: row.headline,
    stage: row.stage as StageName,
    sectionId: row.section_id as SectionId,
    state: stateOf(row, now),
    path: row.path,
    editedAt: row.edited_at as Instant,
    editedBy: row.edited_by ?? 'The owner', // not said
  }))
  return pagedAs(page, listed)
}

function choose(db: Reading, choice: Choice) {
  const { ids, stages, sections, madeBy, unfinished = false, isPublic = false } = choice
  return planned(db, choice)
    .$if(ids !== undefined, (from) => from.where('newsroom_articles.id', 'in', ids ?? []))
    .$if(stages !== undefined, (from) => from.where('newsroom_articles.stage', 'in', stages ?? []))
    .$if(sections !== undefined, (from) => from.where('newsroom_articles.section_id', 'in', sections ?? []))
    .$if(isPublic, (from) =>
      from.where('newsroom_articles.public_id', 'is not', null).where('newsroom_articles.withdrawn_at', 'is', null),
    )
    .$if(madeBy !== undefined, (from) => from.where('newsroom_articles.created_by', '=', madeBy ?? ''))
    .$if(unfinished, (from) =>
      from.where((eb) =>
        eb.or([
          eb('newsroom_articles.public_id', 'is', null),
          eb('newsroom_articles.public_id', '<>', eb.ref('newsroom_articles.draft_id')),
        ]),
      ),
    )
}

type Chosen = ReturnType<typeof choose>

/** What somebody began, and what is assigned to them: two ways to it, each by an index of its own. */
function ofWhom(db: Reading, all: Chosen, whose: StaffId | undefined): Chosen[] {
  if (whose === undefined) return [all]
  const assigned = db.selectFrom('planned_people').select('article_id').where('staff_id', '=', whose)
  return [all.where('newsroom_articles.created_by', '=', whose), all.where('newsroom_articles.id', 'in', assigned)]
}

/** What the plan and the clock know of it is looked up, and not walked to. */
function planned(db: Reading, { assignedTo, scheduled = false }: Choice) {
  const id = 'newsroom_articles.id'
  return db
    .selectFrom('newsroom_articles')
    .$if(assignedTo !== undefined, (from) =>
      from.where(
        id,
        'in',
        db
          .selectFrom('planned_people')
          .select('article_id')
          .where('staff_id', '=', assignedTo ?? ''),
      ),
    )
    .$if(scheduled, (from) => from.where(id, 'in', db.selectFrom('waiting_publications').select('article_id')))
}

type Sought = { word: string; isCommon: boolean }

/** Of a rare word its articles are looked up; for one that is in many the list is walked until enough of them have it. */
function withWords(db: Reading, query: ReturnType<typeof choose>, sought: readonly Sought[]) {
  return sought.reduce((from, { word, isCommon: isInMany }) => {
    if (!isInMany) return from.where('newsroom_articles.id', 'in', beginning(db, word).select('article_id'))
    return from.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('headline_words')
          .select('word')
          .whereRef('article_id', '=', 'newsroom_articles.id')
          .where('word', '>=', word)
          .where('word', '<', after(word)),
      ),
    )
  }, query)
}

const manyArticles = 1_000

async function isCommon(db: Reading, word: string): Promise<boolean> {
  const rows = await beginning(db, word).select('word').limit(manyArticles).execute()
  return rows.length === manyArticles
}

function beginning(db: Reading, word: string) {
  return db.selectFrom('headline_words').where('word', '>=', word).where('word', '<', after(word))
}

/** What comes after every word that begins like this. */
function after(word: string): string {
  return `${word}\u{10ffff}`
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
