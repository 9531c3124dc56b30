import type { Desk } from '../../../ui/newsroom/page.tsx'
import { NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Article, ArticleId, Revision } from '../../articles/index.ts'
import { State, Tabs } from '../../writing/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import type { Note } from '../note.ts'
import { noteRoutes } from '../routes.ts'
import { NewNote, NotesList, type Shown } from './notes-list.tsx'

type ArticleNotes = Omit<Shown, 'notes'> & {
  desk: Desk
  article: Article
  draft: Revision
  open: readonly Note[]
  settled: readonly Note[]
  notice: string | undefined
}

/** Every note on one article. */
export function NotesPage(shown: ArticleNotes) {
  const { desk, article, draft, open, settled, mayWrite, notice, trouble } = shown
  const { headline } = draft.content
  return (
    <NewsroomPage desk={desk} title={say.notesOfArticle({ headline })} current={writingRoutes.list.to()}>
      <PageHead title={headline} says={<State desk={desk} article={article} revision={draft} />}>
        <Tabs article={article} current="notes" />
      </PageHead>
      {trouble ? <Notice kind="bad">{trouble.problem}</Notice> : <Notice>{notice}</Notice>}
      <div class="column">
        <h2>{say.openNotes({ count: open.length })}</h2>
        <NotesList {...shown} notes={open} />
        {mayWrite ? <NewNote {...shown} /> : null}
        {settled.length > 0 ? <h2>{say.settledNotes()}</h2> : null}
        <NotesList {...shown} notes={settled} />
      </div>
    </NewsroomPage>
  )
}

type Mine = { desk: Desk; notes: readonly { note: Note; headline: string; from: string }[] }

/** Where colleagues speak to somebody. */
export function MyNotesPage({ desk, notes }: Mine) {
  return (
    <NewsroomPage desk={desk} title={say.notesForYou()} current={writingRoutes.home.to()}>
      <PageHead title={say.notesForYou()} />
      {notes.length === 0 ? <p>{say.noNotesForYou()}</p> : null}
      <MentionRows desk={desk} notes={notes} />
    </NewsroomPage>
  )
}

/** At home: the newest of them. */
export function MentionsAtHome({ desk, notes }: Mine) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="mentions">
      <h2 id="mentions">{say.mentionedIn()}</h2>
      <MentionRows desk={desk} notes={notes} />
    </section>
  )
}

function MentionRows({ desk, notes }: Mine) {
  return (
    <ul class="rows">
      {notes.map(({ note, headline, from }) => (
        <li>
          <div>
            <a href={placeOf(note.articleId, note)}>{headline}</a>
            <p dir="auto">{note.messages.at(-1)?.body}</p>
            <p class="quiet">
              {say.saidBy({
                name: () => <strong>{from}</strong>,
                when: () => <When at={note.messages.at(-1)?.at ?? desk.now} locale={desk} time />,
              })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

export function placeOf(articleId: ArticleId, { id }: Pick<Note, 'id'>): string {
  return `${noteRoutes.list.to({ id: articleId })}#note-${id}`
}
