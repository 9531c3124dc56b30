import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { type Article, type ArticleId, type Articles, targetOf } from '../articles/index.ts'
import { type Actor, doerOf, may, type Newsroom, type StaffId } from '../staff/index.ts'
import { noteSaid, noteSettled } from './events.ts'
import { mostMessages, mostNotes, type Note, type NoteId, type NoteRefusal, type Passage } from './note.ts'
import { writeNotes } from './permissions.ts'
import { mentionedIn } from './rules.ts'
import { countOpen, findNote, insertMessage, insertNote, notesMentioning, notesOf, settleNote } from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  articles: Articles
  newsroom: Pick<Newsroom, 'all'>
}

type Begun = { articleId: ArticleId; passage: Passage | null; body: string }
type About = { articleId: ArticleId; noteId: NoteId }

/** As many of the settled ones as a page shows. */
const settledShown = 50
const mentionsShown = 100

export type Notes = ReturnType<typeof createNotes>

/** What colleagues say to each other about drafts. */
export function createNotes(needs: Needs) {
  const { database } = needs
  return {
    begin: (actor: Actor, begun: Begun) => begin(needs, actor, begun),
    /** An answer to a note that was settled opens it again. */
    answer: (actor: Actor, about: About & { body: string }) => answer(needs, actor, about),
    settle: (actor: Actor, about: About & { isResolved: boolean }) => settle(needs, actor, about),
    byId: (id: NoteId) => findNote(database.read, id),
    open: (id: ArticleId) => notesOf(database.read, id, { resolved: false, limit: mostNotes }),
    settled: (id: ArticleId) => notesOf(database.read, id, { resolved: true, limit: settledShown }),
    /** Open notes in which somebody is spoken to. */
    mentioning: (id: StaffId) => notesMentioning(database.read, id, mentionsShown),
  }
}

export function mayNote(actor: Actor, article: Article): boolean {
  return may(actor, writeNotes, targetOf(article))
}

async function begin(
  needs: Needs,
  actor: Actor,
  { articleId, passage, body }: Begun,
): Promise<Outcome<Note, NoteRefusal>> {
  const article = await needs.articles.byId(articleId)
  if (!article || !mayNote(actor, article)) return refused('not-allowed')
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, `notes:${articleId}`)
    if ((await countOpen(tx, articleId)) >= mostNotes) return refused('too-many')
    const note = { id: needs.ids.next('note'), articleId, passage, resolved: null }
    await insertNote(tx, note)
    const message = await say(needs, tx, { actor, note, body })
    return done({ ...note, messages: [message] })
  })
}

async function answer(
  needs: Needs,
  actor: Actor,
  { body, ...about }: About & { body: string },
): Promise<Outcome<Note, NoteRefusal>> {
  return within(needs, { ...about, actor }, async (tx, note) => {
    if (note.messages.length >= mostMessages) return refused('too-many')
    if (note.resolved) await reopen(needs, tx, { actor, note })
    const message = await say(needs, tx, { actor, note, body })
    return done({ ...note, resolved: null, messages: [...note.messages, message] })
  })
}

async function settle(
  needs: Needs,
  actor: Actor,
  { isResolved, ...about }: About & { isResolved: boolean },
): Promise<Outcome<Note, NoteRefusal>> {
  return within(needs, { ...about, actor }, async (tx, note) => {
    // Two people who settle one note at once have both done so.
    if ((note.resolved !== null) === isResolved) return done(note)
    const resolved = isResolved ? { at: needs.clock.now(), by: actor.id } : null
    if (!isResolved && (await countOpen(tx, note.articleId)) >= mostNotes) return refused('too-many')
    await settleNote(tx, note.id, resolved)
    needs.events.record(tx, noteSettled, told(actor, note, { isResolved }))
    return done({ ...note, resolved })
  })
}

type Act = (tx: Writing, note: Note) => Promise<Outcome<Note, NoteRefusal>>

/** Does something with a note that stands beside this article, one after the other. */
async function within(
  needs: Needs,
  { actor, articleId, noteId }: About & { actor: Actor },
  act: Act,
): Promise<Outcome<Note, NoteRefusal>> {
  const article = await needs.articles.byId(articleId)
  if (!article || !mayNote(actor, article)) return refused('not-allowed')
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, `notes:${articleId}`)
    const note = await findNote(tx, noteId)
    return note?.articleId === articleId ? act(tx, note) : refused('no-such-note')
  })
}

type Which = Pick<Note, 'id' | 'articleId'>

async function reopen({ events }: Needs, tx: Writing, { actor, note }: { actor: Actor; note: Which }): Promise<void> {
  await settleNote(tx, note.id, null)
  events.record(tx, noteSettled, told(actor, note, { isResolved: false }))
}

async function say(needs: Needs, tx: Writing, { actor, note, body }: { actor: Actor; note: Which; body: string }) {
  const people = (await needs.newsroom.all()).filter(({ leftAt, id }) => leftAt === null && id !== actor.id)
  const mentions = mentionedIn(body, people)
  const message = { id: needs.ids.next('note-message'), by: actor.id, at: needs.clock.now(), body, mentions }
  await insertMessage(tx, note.id, message)
  needs.events.record(tx, noteSaid, told(actor, note, { messageId: message.id, mentions }))
  return message
}

function told<More extends object>(actor: Actor, { id: noteId, articleId }: Which, more: More) {
  return { actor: doerOf(actor), subject: `article:${articleId}`, payload: { articleId, noteId, ...more } } as const
}
