import type { Child } from 'hono/jsx'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { RecordPlaces } from '../../../ui/newsroom/record-places.tsx'
import * as say from '../messages/newsroom.ts'
import { entityDeskRoutes } from '../routes.ts'
import { kindNames } from '../words.ts'

type Shown = {
  desk: Desk
  list: OpenList
  /** What was looked for, which may be the name of somebody new. */
  sought: string
  mayEdit: boolean
  trouble?: { problems: Record<string, string>; typed: Record<string, string> } | undefined
  notice?: Child
}

export const kindOptions = Object.entries(kindNames).map(([value, name]) => ({ value, name }))

/** Everybody and everything the paper writes about, to be found by name. */
export function RecordPage({ desk, list, sought, mayEdit, trouble, notice }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.record()} current={entityDeskRoutes.list.to()}>
      <PageHead title={say.record()} says={say.whoAndWhatPaperWrites()}>
        <RecordPlaces current={entityDeskRoutes.list.to()} />
      </PageHead>
      <Notice>{notice}</Notice>
      <ListScreen list={list} />
      {mayEdit ? <NewEntry trouble={trouble} name={sought} /> : null}
    </NewsroomPage>
  )
}

function NewEntry({ trouble, name }: { trouble: Shown['trouble']; name: string }) {
  const { problems = {}, typed = {} } = trouble ?? {}
  return (
    <section aria-labelledby="new-entry" class="narrow">
      <h2 id="new-entry">{say.addToRecord()}</h2>
      <form method="post" action={entityDeskRoutes.list.to()}>
        <TextField
          name="name"
          label={say.entryName()}
          value={typed.name ?? name}
          problem={problems.name}
          required
          max={200}
        />
        <SelectField name="kind" label={say.kind()} value={typed.kind} options={kindOptions} problem={problems.kind} />
        <TextField
          name="description"
          label={say.whoOrWhatItIs()}
          hint={say.fewWordsTheyTellApart()}
          value={typed.description ?? ''}
          problem={problems.description}
          max={300}
        />
        <button type="submit" class="main">
          {say.addEntryNow()}
        </button>
      </form>
    </section>
  )
}
