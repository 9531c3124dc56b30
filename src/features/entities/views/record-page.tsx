import type { Child } from 'hono/jsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { RecordPlaces } from '../../../ui/newsroom/record-places.tsx'
import type { Entry } from '../entry.ts'
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
    <NewsroomPage desk={desk} title="The record" current={entityDeskRoutes.list.to()}>
      <PageHead
        title="The record"
        says="Who and what the paper writes about. Articles refer to it; readers find it there."
      >
        <RecordPlaces current={entityDeskRoutes.list.to()} />
      </PageHead>
      <Notice>{notice}</Notice>
      <form method="get" action={entityDeskRoutes.list.to()} class="filter">
        <label>
          Name
          <input type="search" name="q" value={filter.q} maxlength={200} />
        </label>
        <label>
          Kind
          <select name="kind">
            <option value="">Everything</option>
            {kindOptions.map(({ value, name }) => (
              <option value={value} selected={value === filter.kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Find</button>
      </form>
      {entries.length === 0 ? (
        <Empty>
          {isSearch ? 'Nothing in the record has this name.' : 'The record is empty. Add the first entry below.'}
        </Empty>
      ) : (
        <ul class="rows" aria-label="The record, the newest first">
          {entries.map((entry) => (
            <EntryRow entry={entry} />
          ))}
        </ul>
      )}
      {next ? (
        <p class="pager">
          <a class="button" href={entityDeskRoutes.list.to({ ...filter, after: next })}>
            Older
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
      <h2 id="new-entry">Add to the record</h2>
      <form method="post" action={entityDeskRoutes.list.to()}>
        <TextField name="name" label="Name" value={typed.name ?? name} problem={problems.name} required max={200} />
        <SelectField name="kind" label="Kind" value={typed.kind} options={kindOptions} problem={problems.kind} />
        <TextField
          name="description"
          label="Who or what it is"
          hint="A few words. They tell apart two who have one name."
          value={typed.description ?? ''}
          problem={problems.description}
          max={300}
        />
        <button type="submit" class="main">
          Add
        </button>
      </form>
    </section>
  )
}
