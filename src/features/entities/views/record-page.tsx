import type { Child } from 'hono/jsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { RecordPlaces } from '../../../ui/newsroom/record-places.tsx'
import type { Entry } from '../entry.ts'
import * as say from '../messages/newsroom.ts'
import { entityDeskRoutes } from '../routes.ts'
import { kindNames } from '../words.ts'

type Shown = {
  desk: Desk
  entries: readonly Entry[]
  filter: { q: string; kind: string }
  next: string | undefined
  mayEdit: boolean
  trouble?: { problems: Record<string, string>; typed: Record<string, string> } | undefined
  notice?: Child
}

export const kindOptions = Object.entries(kindNames).map(([value, name]) => ({ value, name }))

/** Everybody and everything the paper writes about, to be found by name. */
export function RecordPage({ desk, entries, filter, next, mayEdit, trouble, notice }: Shown) {
  const isSearch = filter.q !== '' || filter.kind !== ''
  return (
    <NewsroomPage desk={desk} title={say.record()} current={entityDeskRoutes.list.to()}>
      <PageHead title={say.record()} says={say.whoAndWhatPaperWrites()}>
        <RecordPlaces current={entityDeskRoutes.list.to()} />
      </PageHead>
      <Notice>{notice}</Notice>
      <form method="get" action={entityDeskRoutes.list.to()} class="filter">
        <label>
          {say.entryName()}
          <input type="search" name="q" value={filter.q} maxlength={200} />
        </label>
        <label>
          {say.kind()}
          <select name="kind">
            <option value="">{say.everything()}</option>
            {kindOptions.map(({ value, name }) => (
              <option value={value} selected={value === filter.kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say.find()}</button>
      </form>
      {entries.length === 0 ? (
        <Empty>{isSearch ? say.nothingInRecordHasThis() : say.recordIsEmptyAddFirst()}</Empty>
      ) : (
        <ul class="rows" aria-label={say.recordNewestFirst()}>
          {entries.map((entry) => (
            <EntryRow entry={entry} />
          ))}
        </ul>
      )}
      {next ? (
        <p class="pager">
          <a class="button" href={entityDeskRoutes.list.to({ ...filter, after: next })}>
            {say.olderEntries()}
          </a>
        </p>
      ) : null}
      {mayEdit ? <NewEntry trouble={trouble} name={filter.q} /> : null}
    </NewsroomPage>
  )
}

function EntryRow({ entry }: { entry: Entry }) {
  return (
    <li>
      <div>
        <a class="title" href={entityDeskRoutes.show.to({ id: entry.id })}>
          {entry.name}
        </a>
        <p class="quiet">{[kindNames[entry.kind], entry.description, ...entry.aliases].filter(Boolean).join(' · ')}</p>
      </div>
    </li>
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
