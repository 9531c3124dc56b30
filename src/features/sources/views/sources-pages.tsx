import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { RecordPlaces } from '../../../ui/newsroom/record-places.tsx'
import { entityDeskRoutes } from '../../entities/routes.ts'
import type { Look } from '../look.ts'
import { sourceDeskRoutes } from '../routes.ts'
import type { Source } from '../source.ts'
import { sourceKindNames, sourceLabels } from '../words.ts'
import { Looks } from './looks.tsx'

type Trouble = { problems: Record<string, string>; typed: Record<string, string> } | undefined
type Listed = { desk: Desk; sources: readonly Source[]; mayEdit: boolean; trouble: Trouble }

const kindOptions = Object.entries(sourceKindNames).map(([value, name]) => ({ value, name }))

/** Where things are known from, the newest first. */
export function SourcesPage({ desk, sources, mayEdit, trouble }: Listed) {
  const last = sources.length === 50 ? sources.at(-1) : undefined
  return (
    <NewsroomPage desk={desk} title="Sources" current={entityDeskRoutes.list.to()}>
      <PageHead title="Sources" says="Where the record knows things from. Notes on them stay in the newsroom.">
        <RecordPlaces current={sourceDeskRoutes.list.to()} />
      </PageHead>
      {sources.length === 0 ? <Empty>No source yet. Add the first one below.</Empty> : null}
      <ul class="rows" aria-label="Sources, the newest first">
        {sources.map(({ id, title, kind, url }) => (
          <li>
            <div>
              <a class="title" href={sourceDeskRoutes.show.to({ id })}>
                {title}
              </a>
              <p class="quiet">{[sourceKindNames[kind], url].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
      {last ? (
        <p class="pager">
          <a class="button" href={sourceDeskRoutes.list.to({ before: last.id })}>
            Older
          </a>
        </p>
      ) : null}
      {mayEdit ? (
        <section aria-labelledby="new-source" class="narrow">
          <h2 id="new-source">Add a source</h2>
          <SourceForm action={sourceDeskRoutes.list.to()} says="Add" {...(trouble ?? { problems: {}, typed: {} })} />
        </section>
      ) : null}
    </NewsroomPage>
  )
}

type One = {
  desk: Desk
  source: Source
  note: string
  base: string
  collided: Collided | undefined
  looks: readonly Look[]
  mayEdit: boolean
  trouble: Trouble
  problem: string | undefined
  isSaved: boolean
}

/** A source as its form has it. */
export function typedOfSource({ kind, title, url, seenOn, storedHash, reason }: Omit<Source, 'id'>, note: string) {
  const given = { url: url ?? '', seenOn: seenOn ?? '', storedHash: storedHash ?? '', reason: reason ?? '' }
  return { kind, title, ...given, note }
}

export function SourcePage({ desk, source, note, looks, mayEdit, trouble, problem, isSaved, ...shown }: One) {
  const { kind, title, url, seenOn, reason } = source
  return (
    <NewsroomPage desk={desk} title={title} current={entityDeskRoutes.list.to()}>
      <PageHead title={title} says={sourceKindNames[kind]}>
        <a class="button" href={sourceDeskRoutes.list.to()}>
          Sources
        </a>
      </PageHead>
      <Notice>{isSaved ? 'Saved.' : null}</Notice>
      <Notice kind="bad">{problem}</Notice>
      <Collision collided={shown.collided} />
      {mayEdit ? (
        <div class="narrow">
          <SourceForm
            action={sourceDeskRoutes.show.to({ id: source.id })}
            says="Save"
            problems={trouble?.problems ?? {}}
            typed={trouble?.typed ?? typedOfSource(source, note)}
            base={shown.base}
          />
        </div>
      ) : (
        <p>{[url, seenOn, reason].filter(Boolean).join(' · ')}</p>
      )}
      {url ? <Looks {...{ desk, source, looks, mayEdit }} /> : null}
    </NewsroomPage>
  )
}

type FormShown = {
  action: string
  says: string
  problems: Record<string, string>
  typed: Record<string, string>
  base?: string
}

function SourceForm({ action, says, problems, typed, base }: FormShown) {
  const value = (name: string) => ({ name, value: typed[name] ?? '', problem: problems[name] })
  return (
    <form method="post" action={action}>
      {base ? <BaseField base={base} /> : null}
      <SelectField
        name="kind"
        label={sourceLabels.kind}
        value={typed.kind}
        options={kindOptions}
        problem={problems.kind}
      />
      <TextField
        {...value('title')}
        label={sourceLabels.title}
        hint="The title of the document or page, or who was spoken to. For somebody on background, what readers may know."
        max={300}
      />
      <TextField {...value('url')} type="url" label={sourceLabels.url} hint="For a page on the web." max={2000} />
      <TextField
        {...value('seenOn')}
        label={sourceLabels.seenOn}
        hint="Such as 2026-11-19 or 19 November 2026."
        max={60}
      />
      <TextField {...value('storedHash')} label={sourceLabels.storedHash} max={64} />
      <TextField
        {...value('reason')}
        label={sourceLabels.reason}
        hint="Readers see it. For somebody on background."
        max={300}
      />
      <Field
        id="note"
        label={sourceLabels.note}
        hint="For the newsroom alone: no reader sees it, and no export holds it."
        problem={problems.note}
      >
        <textarea {...described('note', { hint: true, problem: problems.note })} name="note" rows={3}>
          {typed.note ?? ''}
        </textarea>
      </Field>
      <button type="submit" class="main">
        {says}
      </button>
    </form>
  )
}
