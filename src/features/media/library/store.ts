import { type Paged, type Paging, pagedAs } from '../../../base/keyset.ts'
import { keysetPage } from '../../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { SectionId } from '../../settings/index.ts'
import type { KeptPicture, Licence, PictureShape } from '../picture.ts'
import type { WordField } from '../rules.ts'
import { fromRow, fromRows, keepWords } from '../store.ts'

/** What is asked of the library. `from` and `before` are the least ids of a span of time. */
export type Sought = {
  words?: readonly string[]
  credit?: readonly string[]
  licence?: Licence | undefined
  section?: SectionId | undefined
  use?: 'used' | 'unused' | 'withdrawn' | undefined
  shape?: PictureShape | undefined
  from?: string | undefined
  before?: string | undefined
}

/** One page of what a search finds, in the order they were added. */
export async function picturesOn(db: Reading, sought: Sought, paging: Paging): Promise<Paged<KeptPicture>> {
  const asked = [
    ...(sought.words ?? []).map((word) => ({ field: 'all' as const, word })),
    ...(sought.credit ?? []).map((word) => ({ field: 'credit' as const, word })),
  ]
  const common = await Promise.all(asked.map((each) => isCommon(db, each)))
  const words = asked.map((each, place) => ({ ...each, isCommon: common[place] ?? false }))
  const page = await keysetPage(withWords(db, chosen(db, sought), words), ['pictures.id'], paging)
  return pagedAs(page, await fromRows(db, page.rows))
}

function chosen(db: Reading, { licence, section, use, shape, from, before }: Sought) {
  return db
    .selectFrom('pictures')
    .selectAll('pictures')
    .$if(licence !== undefined, (query) => query.where('licence', '=', licence ?? ''))
    .$if(shape !== undefined, (query) => query.where('shape', '=', shape ?? ''))
    .$if(use === 'used' || use === 'unused', (query) => query.where('is_used', '=', use === 'used' ? 1 : 0))
    .$if(use === 'withdrawn', (query) => query.where('withdrawn_at', 'is not', null))
    .$if(from !== undefined, (query) => query.where('pictures.id', '>=', from ?? ''))
    .$if(before !== undefined, (query) => query.where('pictures.id', '<', before ?? ''))
    .$if(section !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('picture_uses')
            .select('picture_id')
            .whereRef('picture_id', '=', 'pictures.id')
            .where('section_id', '=', section ?? ''),
        ),
      ),
    )
}

type Word = { field: WordField; word: string }

/** Of a rare word its pictures are looked up; for one that is in many the list is walked until enough of them have it. */
function withWords(db: Reading, query: ReturnType<typeof chosen>, words: readonly (Word & { isCommon: boolean })[]) {
  return words.reduce((from, { isCommon: isInMany, ...each }) => {
    if (!isInMany) return from.where('pictures.id', 'in', beginning(db, each).select('picture_id'))
    return from.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('picture_words')
          .select('word')
          .whereRef('picture_id', '=', 'pictures.id')
          .where('field', '=', each.field)
          .where('word', '>=', each.word)
          .where('word', '<', after(each.word)),
      ),
    )
  }, query)
}

const many = 1_000

async function isCommon(db: Reading, word: Word): Promise<boolean> {
  return (await beginning(db, word).select('word').limit(many).execute()).length === many
}

function beginning(db: Reading, { field, word }: Word) {
  return db
    .selectFrom('picture_words')
    .where('field', '=', field)
    .where('word', '>=', word)
    .where('word', '<', after(word))
}

/** What comes after every word that begins like this. */
function after(word: string): string {
  return `${word}\u{10ffff}`
}

export const findableAtOnce = 200

/** Keeps the words of some that have none; answers with how many they were. */
export async function makeFindable(tx: Writing): Promise<number> {
  const none = tx.selectFrom('pictures').selectAll().where('is_findable', '=', 0)
  const rows = await none.limit(findableAtOnce).execute()
  for (const row of rows) await keepWords(tx, fromRow(row))
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await tx.updateTable('pictures').set({ is_findable: 1 }).where('id', 'in', ids).execute()
  return rows.length
}
