import type { Child } from 'hono/jsx'
import type { Locale } from '../../../base/dates.ts'
import { Field } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { ArticleId } from '../../articles/index.ts'
import type { StaffId } from '../../staff/index.ts'
import * as say from '../messages/newsroom.ts'
import { longestMessage, type Note, type NoteMessage } from '../note.ts'
import { noteRoutes } from '../routes.ts'

/** Where a form stands, and so where its answer leads. */
export type Back = 'notes' | 'panel' | 'writing'
/** What could not be kept, with what was typed: of an answer by its note, of a new note without one. */
export type Trouble = { note: string | undefined; problem: string; body: string }

export type Shown = {
  articleId: ArticleId
  notes: readonly Note[]
  mayWrite: boolean
  nameOf: (id: StaffId) => string
  locale: Locale
  back: Back
  trouble: Trouble | undefined
}

export function NotesList({ notes, ...shown }: Shown) {
  return (
    <ol class="notes">
      {notes.map((note) => (
        <NoteItem {...shown} note={note} />
      ))}
    </ol>
  )
}

type One = Omit<Shown, 'notes'> & { note: Note }

function NoteItem(shown: One) {
  const { note, mayWrite } = shown
  return (
    <li
      class={note.resolved ? 'note settled' : 'note'}
      id={`note-${note.id}`}
      data-note={note.id}
      data-block={note.passage?.block}
      data-words={note.passage?.words}
      data-nth={note.passage ? String(note.passage.nth) : undefined}
    >
      <About note={note} />
      {note.messages.map((message) => (
        <Message message={message} {...shown} />
      ))}
      {note.resolved ? <Settled {...note.resolved} {...shown} /> : null}
      {mayWrite ? <Acts {...shown} /> : null}
    </li>
  )
}

function Settled({ at, by, nameOf, locale }: NonNullable<Note['resolved']> & Pick<Shown, 'nameOf' | 'locale'>) {
  return <p class="quiet">{say.settledBy({ name: nameOf(by), when: () => <When at={at} locale={locale} time /> })}</p>
}

function About({ note: { passage } }: { note: Note }) {
  if (!passage) return <p class="note-about quiet">{say.aboutWholeArticle()}</p>
  if (passage.words === '') return <p class="note-about quiet">{say.aboutABlock()}</p>
  return (
    <blockquote class="note-about" dir="auto">
      {passage.words}
    </blockquote>
  )
}

function Message({ message, nameOf, locale }: Pick<Shown, 'nameOf' | 'locale'> & { message: NoteMessage }) {
  return (
    <div class="note-message">
      <p class="quiet">
        {say.saidBy({
          name: () => <strong>{nameOf(message.by)}</strong>,
          when: () => <When at={message.at} locale={locale} time />,
        })}
      </p>
      <p dir="auto" class="note-words">
        {message.body}
      </p>
    </div>
  )
}

function Acts({ note, articleId, back, trouble, nameOf }: One) {
  const action = noteRoutes.answer.to({ id: articleId, note: note.id })
  const [first] = note.messages
  const own = trouble?.note === note.id ? trouble : undefined
  return (
    <form method="post" action={action} class="note-acts">
      <input type="hidden" name="back" value={back} />
      <details open={own !== undefined}>
        <summary>{say.answerThis({ name: first ? nameOf(first.by) : say.somebody() })}</summary>
        <Words id={`answer-${note.id}`} label={say.answer()} trouble={own} />
        <button type="submit" name="act" value="answer">
          {say.sendAnswer()}
        </button>
      </details>
      <button type="submit" name="act" value={note.resolved ? 'reopen' : 'settle'} class="plain" formnovalidate>
        {note.resolved ? say.reopen() : say.settle()}
      </button>
    </form>
  )
}

type Writing = { id: string; label: string; hint?: string; trouble: Trouble | undefined }

function Words({ id, label, hint, trouble }: Writing) {
  return (
    <Field id={id} label={label} problem={trouble?.problem} {...(hint ? { hint } : {})}>
      <textarea
        id={id}
        name="body"
        rows={3}
        maxlength={longestMessage}
        aria-describedby={[hint && `${id}-hint`, trouble && `${id}-problem`].filter(Boolean).join(' ') || undefined}
        aria-invalid={trouble ? 'true' : undefined}
      >
        {trouble?.body}
      </textarea>
    </Field>
  )
}

/** With scripts the words that are selected in the text come with it. */
export function NewNote({ articleId, back, trouble }: Pick<Shown, 'articleId' | 'back' | 'trouble'>): Child {
  const own = trouble && trouble.note === undefined ? trouble : undefined
  return (
    <form method="post" action={noteRoutes.begin.to({ id: articleId })} class="new-note">
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="block" value="" />
      <input type="hidden" name="words" value="" />
      <input type="hidden" name="nth" value="0" />
      <p class="note-about quiet" data-about="" role="status" />
      <Words id="new-note" label={say.newNote()} hint={say.newNoteHint()} trouble={own} />
      <button type="submit">{say.writeNote()}</button>
    </form>
  )
}
