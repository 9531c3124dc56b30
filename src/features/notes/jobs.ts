import type { Happened } from '../../platform/events/define.ts'
import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { type ArticleId, type Articles, targetOf } from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import { may, type Newsroom, type Staff } from '../staff/index.ts'
import type { About, StaffNotices } from '../staff-notices/index.ts'
import { noteSaid } from './events.ts'
import * as say from './messages/newsroom.ts'
import type { NoteId } from './note.ts'
import type { Notes } from './service.ts'
import { placeOf } from './views/notes-pages.tsx'

type Needs = { notes: Notes; staffNotices: StaffNotices }
type Said = Happened<string, { noteId: string; messageId: string; mentions: string[] }>

export const noteJobs: readonly Work<Needs>[] = [
  defineConsumer({ name: 'tell-mentioned', hears: [noteSaid], act: tellOf }),
]

/** Whoever is spoken to, and whoever began the note that is answered, hears of it. */
async function tellOf({ notes, staffNotices }: Needs, event: Said): Promise<void> {
  const { noteId, messageId, mentions } = event.payload
  const note = await notes.byId(noteId as NoteId)
  const message = note?.messages.find(({ id }) => id === messageId)
  if (!note || !message) return
  const began = note.messages.slice(0, 1).map(({ by }) => by)
  const to = [...new Set([...message.mentions, ...began])]
  const spokenTo = mentions.join(' ')
  const about = { articleId: note.articleId, noteId, messageId, mentions: spokenTo }
  await staffNotices.tell({ event, kind: 'mentioned', to, about })
}

type Words = { notes: Notes; articles: Articles; newsroom: Newsroom }

export function mentionedWords({ notes, articles, newsroom }: Words) {
  return {
    kind: 'mentioned' as const,
    async says({ articleId, noteId, messageId, mentions = '' }: About, staff: Staff) {
      const note = await notes.byId(noteId as NoteId)
      const message = note?.messages.find(({ id }) => id === messageId)
      const article = await articles.byId(articleId as ArticleId)
      const draft = article && (await articles.revision(article.draftId))
      if (!note || !message || !draft) return undefined
      if (!may(staff, readArticles, targetOf(article))) return undefined
      const name = (await newsroom.byId(message.by))?.name ?? say.somebody()
      const { headline } = draft.content
      const says = mentions.split(' ').includes(staff.id) ? say.mentionSubject : say.answerSubject
      return { says: says({ name, headline }), path: placeOf(article.id, note), inMail: { words: message.body } }
    },
  }
}
