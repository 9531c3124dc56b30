import type { Instant } from '../../base/clock.ts'
import { insertRow } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Note, NoteId, NoteMessage, NoteMessageId } from './note.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    notes: NoteRow
    note_messages: MessageRow
    note_mentions: { message_id: string; staff_id: string }
  }
}

type NoteRow = {
  id: string
  article_id: string
  block: string | null
  words: string | null
  nth: number | null
  resolved_at: string | null
  resolved_by: string | null
}

type MessageRow = { id: string; note_id: string; said_by: string; said_at: string; body: string }

type Fresh = Pick<Note, 'id' | 'articleId' | 'passage'>

export async function insertNote(tx: Writing, { id, articleId, passage }: Fresh): Promise<void> {
  const { block = null, words = null, nth = null } = passage ?? {}
  const open = { resolved_at: null, resolved_by: null }
  await insertRow(tx, 'notes', { id, article_id: articleId, block, words, nth, ...open })
}

export async function insertMessage(tx: Writing, noteId: NoteId, message: NoteMessage): Promise<void> {
  const { id, by, at, body, mentions } = message
  await insertRow(tx, 'note_messages', { id, note_id: noteId, said_by: by, said_at: at, body })
  for (const staffId of mentions) await insertRow(tx, 'note_mentions', { message_id: id, staff_id: staffId })
}

/** Settles it, or opens it again. */
export async function settleNote(tx: Writing, id: NoteId, resolved: Note['resolved']): Promise<void> {
  await tx
    .updateTable('notes')
    .set({ resolved_at: resolved?.at ?? null, resolved_by: resolved?.by ?? null })
    .where('id', '=', id)
    .execute()
}

export async function findNote(db: Reading, id: NoteId): Promise<Note | undefined> {
  const row = await db.selectFrom('notes').selectAll().where('id', '=', id).executeTakeFirst()
  return row && (await withMessages(db, [row]))[0]
}

type Which = { resolved: boolean; limit: number }

/** In the order in which they were begun; of settled ones the newest, these first. */
export async function notesOf(db: Reading, articleId: ArticleId, { resolved, limit }: Which): Promise<Note[]> {
  const rows = await db
    .selectFrom('notes')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('resolved_at', resolved ? 'is not' : 'is', null) // not said
    .orderBy('id', resolved ? 'desc' : 'asc')
    .limit(limit)
    .execute()
  return withMessages(db, rows)
}

export async function countOpen(db: Reading, articleId: ArticleId): Promise<number> {
  const { count } = await db
    .selectFrom('notes')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('article_id', '=', articleId)
    .where('resolved_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Everything that was said beside a draft that is removed for good. */
export async function deleteNotesOf(tx: Writing, articleId: ArticleId): Promise<void> {
  const notes = tx.selectFrom('notes').select('id').where('article_id', '=', articleId)
  const messages = tx.selectFrom('note_messages').select('id').where('note_id', 'in', notes)
  await tx.deleteFrom('note_mentions').where('message_id', 'in', messages).execute()
  await tx.deleteFrom('note_messages').where('note_id', 'in', notes).execute()
  await tx.deleteFrom('notes').where('article_id', '=', articleId).execute()
}

/** Open notes in which somebody is spoken to, the newest first. */
export async function notesMentioning(db: Reading, staffId: StaffId, limit: number): Promise<Note[]> {
  const rows = await db
    .selectFrom('notes')
    .selectAll()
    .where('resolved_at', 'is', null)
    // Of what is in the trash nobody is reminded.
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('newsroom_articles as a').select('a.id').whereRef('a.id', '=', 'notes.article_id')),
    )
    .where('id', 'in', (where) =>
      where
        .selectFrom('note_mentions')
        .innerJoin('note_messages', 'note_messages.id', 'note_mentions.message_id')
        .select('note_messages.note_id')
        .where('note_mentions.staff_id', '=', staffId),
    )
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return withMessages(db, rows)
}

async function withMessages(db: Reading, notes: readonly NoteRow[]): Promise<Note[]> {
  if (notes.length === 0) return []
  const ids = notes.map(({ id }) => id)
  const messages = await db.selectFrom('note_messages').selectAll().where('note_id', 'in', ids).orderBy('id').execute()
  const mentions = await db
    .selectFrom('note_mentions')
    .innerJoin('note_messages', 'note_messages.id', 'note_mentions.message_id')
    .select(['note_mentions.message_id', 'note_mentions.staff_id'])
    .where('note_messages.note_id', 'in', ids)
    .execute()
  const byNote = Map.groupBy(messages, ({ note_id }) => note_id)
  const byMessage = Map.groupBy(mentions, ({ message_id }) => message_id)
  const said = (row: MessageRow): NoteMessage => ({
    ...{ id: row.id as NoteMessageId, by: row.said_by as StaffId, at: row.said_at as Instant, body: row.body },
    mentions: (byMessage.get(row.id) ?? []).map(({ staff_id }) => staff_id as StaffId),
  })
  return notes.map((row) => ({ ...fromRow(row), messages: (byNote.get(row.id) ?? []).map(said) }))
}

function fromRow(row: NoteRow): Omit<Note, 'messages'> {
  const { block, words, nth } = row
  return {
    id: row.id as NoteId,
    articleId: row.article_id as ArticleId,
    passage: block === null ? null : { block, words: words ?? '', nth: nth ?? 0 },
    resolved:
      row.resolved_at === null ? null : { at: row.resolved_at as Instant, by: (row.resolved_by ?? '') as StaffId },
  }
}
