import { Notice } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { noteRoutes } from '../routes.ts'
import { NewNote, NotesList, type Shown } from './notes-list.tsx'

/** The open notes beside a text while it is written. */
export function NotesPanel(shown: Shown & { notice: string | undefined }) {
  const { articleId, notes, mayWrite, notice } = shown
  return (
    <section
      id="notes-panel"
      aria-labelledby="notes-head"
      data-panel={noteRoutes.panel.to({ id: articleId })}
      data-article={articleId}
    >
      <h2 id="notes-head" tabindex={-1}>
        {say.notes()}
      </h2>
      <Notice>{notice}</Notice>
      <NotesList {...shown} />
      {mayWrite ? (
        <>
          <p class="hint">{say.selectWordsThenNote()}</p>
          <NewNote {...shown} />
        </>
      ) : null}
      <p class="quiet">
        <a href={noteRoutes.list.to({ id: articleId })} data-after-saving="">
          {say.allNotes()}
        </a>
        {notes.length > 0 ? ` · ${say.openNotes({ count: notes.length })}` : ''}
      </p>
    </section>
  )
}
