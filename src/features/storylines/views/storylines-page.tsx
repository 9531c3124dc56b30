import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { RecordPlaces } from '../../../ui/newsroom/record-places.tsx'
import { entityDeskRoutes } from '../../entities/routes.ts'
import { storylineDeskRoutes } from '../routes.ts'
import type { Storyline } from '../storyline.ts'

type Trouble = { problems: Record<string, string>; typed: Record<string, string> } | undefined
type Shown = { desk: Desk; storylines: readonly Storyline[]; mayEdit: boolean; trouble: Trouble }

/** Every running story, the newest first. */
export function StorylinesPage({ desk, storylines, mayEdit, trouble }: Shown) {
  const { problems = {}, typed = {} } = trouble ?? {}
  const last = storylines.length === 50 ? storylines.at(-1) : undefined
  return (
    <NewsroomPage desk={desk} title="Storylines" current={entityDeskRoutes.list.to()}>
      <PageHead title="Storylines" says="Running coverage: events and articles that belong together.">
        <RecordPlaces current={storylineDeskRoutes.list.to()} />
      </PageHead>
      {storylines.length === 0 ? <Empty>No storyline yet. Add the first one below.</Empty> : null}
      <ul class="rows" aria-label="Storylines, the newest first">
        {storylines.map(({ id, title, summary }) => (
          <li>
            <div>
              <a class="title" href={storylineDeskRoutes.show.to({ id })}>
                {title}
              </a>
              <p class="quiet">{summary}</p>
            </div>
          </li>
        ))}
      </ul>
      {last ? (
        <p class="pager">
          <a class="button" href={`${storylineDeskRoutes.list.to()}?before=${last.id}`}>
            Older
          </a>
        </p>
      ) : null}
      {mayEdit ? (
        <section aria-labelledby="new-storyline" class="narrow">
          <h2 id="new-storyline">Add a storyline</h2>
          <form method="post" action={storylineDeskRoutes.list.to()}>
            <TextField
              name="title"
              label="Title"
              value={typed.title ?? ''}
              problem={problems.title}
              required
              max={200}
            />
            <SummaryField kept={typed.summary ?? ''} problem={problems.summary} />
            <button type="submit" class="main">
              Add
            </button>
          </form>
        </section>
      ) : null}
    </NewsroomPage>
  )
}

export function SummaryField({ kept, problem }: { kept: string; problem: string | undefined }) {
  return (
    <Field id="summary" label="Summary" hint="What a reader who comes new to it should know." problem={problem}>
      <textarea {...described('summary', { hint: true, problem })} name="summary" rows={4}>
        {kept}
      </textarea>
    </Field>
  )
}
