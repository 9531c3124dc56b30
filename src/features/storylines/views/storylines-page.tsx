import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { RecordPlaces } from '../../../ui/newsroom/record-places.tsx'
import { entityDeskRoutes } from '../../entities/routes.ts'
import * as say from '../messages/newsroom.ts'
import { storylineDeskRoutes } from '../routes.ts'

type Trouble = { problems: Record<string, string>; typed: Record<string, string> } | undefined
type Shown = { desk: Desk; list: OpenList; mayEdit: boolean; trouble: Trouble }

/** Every running story, and beginning another. */
export function StorylinesPage({ desk, list, mayEdit, trouble }: Shown) {
  const { problems = {}, typed = {} } = trouble ?? {}
  return (
    <NewsroomPage desk={desk} title={say.storylines()} current={entityDeskRoutes.list.to()}>
      <PageHead title={say.storylines()} says={say.runningCoverageEventsAndArticles()}>
        <RecordPlaces current={storylineDeskRoutes.list.to()} />
      </PageHead>
      <ListScreen list={list} />
      {mayEdit ? (
        <section aria-labelledby="new-storyline" class="narrow">
          <h2 id="new-storyline">{say.addStoryline()}</h2>
          <form method="post" action={storylineDeskRoutes.list.to()}>
            <TextField
              name="title"
              label={say.title()}
              value={typed.title ?? ''}
              problem={problems.title}
              required
              max={200}
            />
            <SummaryField kept={typed.summary ?? ''} problem={problems.summary} />
            <button type="submit" class="main">
              {say.addStorylineNow()}
            </button>
          </form>
        </section>
      ) : null}
    </NewsroomPage>
  )
}

export function SummaryField({ kept, problem }: { kept: string; problem: string | undefined }) {
  return (
    <Field id="summary" label={say.summary()} hint={say.whatReaderWhoComesNew()} problem={problem}>
      <textarea {...described('summary', { hint: true, problem })} name="summary" rows={4}>
        {kept}
      </textarea>
    </Field>
  )
}
