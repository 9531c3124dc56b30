import type { Happened } from '../../platform/events/define.ts'
import type { Attempt } from '../../platform/jobs/attempt.ts'
import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { type Article, type Articles, targetOf } from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import { may, type Newsroom, type Staff } from '../staff/index.ts'
import { noteSaid } from './events.ts'
import * as say from './messages/newsroom.ts'
import type { Note, NoteId, NoteMessage } from './note.ts'
import type { Notes } from './service.ts'
import { placeOf } from './views/notes-pages.tsx'

type Needs = { notes: Notes; articles: Articles; newsroom: Newsroom; mail: Mail; address: () => string }
type Said = Happened<string, { noteId: string; messageId: string; mentions: string[] }>

export const noteJobs: readonly Work<Needs>[] = [
  defineConsumer({ name: 'tell-of-note', lane: 'mail', hears: [noteSaid], act: tellOf }),
]

/** Whoever is spoken to, and whoever began the note that is answered, hears of it by mail; nobody of their own words. */
async function tellOf(needs: Needs, { payload }: Said, attempt: Attempt): Promise<void> {
  const { notes, articles, newsroom, mail, address } = needs
  const note = await notes.byId(payload.noteId as NoteId)
  const message = note?.messages.find(({ id }) => id === payload.messageId)
  const article = note && (await articles.byId(note.articleId))
  const draft = article && (await articles.revision(article.draftId))
  if (!note || !message || !draft) return
  const said = {
    name: (await newsroom.byId(message.by))?.name ?? say.somebody(),
    headline: draft.content.headline,
  }
  for (const { id, name, email } of await hearersOf(needs, { note, message, article })) {
    const subject = message.mentions.includes(id) ? say.mentionSubject(said) : say.answerSubject(said)
    const place = address() + placeOf(article.id, note)
    const text = say.mentionMail({ ...said, to: name, body: message.body, address: place })
    await mail.send({ to: email, subject, text }, attempt)
  }
}

type About = { note: Note; message: NoteMessage; article: Article }

async function hearersOf({ newsroom }: Needs, { note, message, article }: About): Promise<Staff[]> {
  const target = targetOf(article)
  const ids = new Set([...message.mentions, ...note.messages.slice(0, 1).map(({ by }) => by)])
  ids.delete(message.by)
  const people = await Promise.all([...ids].map((id) => newsroom.byId(id)))
  return people
    .filter((person) => person !== undefined)
    .filter((person) => person.leftAt === null && may(person, readArticles, target))
}
