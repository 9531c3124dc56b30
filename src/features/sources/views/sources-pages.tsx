import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { RecordPlaces } from '../../../ui/newsroom/record-places.tsx'
import { entityDeskRoutes } from '../../entities/routes.ts'
import type { Look } from '../look.ts'
import * as say from '../messages/newsroom.ts'
import { sourceDeskRoutes } from '../routes.ts'
import type { Source } from '../source.ts'
import { sourceKindNames, sourceLabels } from '../words.ts'
import { Looks } from './looks.tsx'

type Trouble = { problems: Record<string, string>; typed: Record<string, string> } | undefined
type Listed = { desk: Desk; list: OpenList; mayEdit: boolean; trouble: Trouble }

const kindOptions = Object.entries(sourceKindNames).map(([value, name]) => ({ value, name }))

/** Where things are known from, and adding another. */
export function SourcesPage({ desk, list, mayEdit, trouble }: Listed) {
  return (
    <NewsroomPage desk={desk} title={say.sources()} current={entityDeskRoutes.list.to()}>
      <PageHead title={say.sources()} says={say.whereRecordKnowsThingsFrom()}>
        <RecordPlaces current={sourceDeskRoutes.list.to()} />
      </PageHead>
      <ListScreen list={list} />
      {mayEdit ? (
        <section aria-labelledby="new-source" class="narrow">
          <h2 id="new-source">{say.addSource()}</h2>
          <SourceForm
            action={sourceDeskRoutes.list.to()}
            says={say.addSourceNow()}
            {...(trouble ?? { problems: {}, typed: {} })}
          />
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
          {say.sources()}
        </a>
      </PageHead>
      <Notice>{isSaved ? 'Saved.' : null}</Notice>
      <Notice kind="bad">{problem}</Notice>
      <Collision collided={shown.collided} />
      {mayEdit ? (
        <div class="narrow">
          <SourceForm
            action={sourceDeskRoutes.show.to({ id: source.id })}
            says={say.saveSource()}
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
      <TextField {...value('title')} label={sourceLabels.title} hint={say.titleOfDocumentOrPage()} max={300} />
      <TextField {...value('url')} type="url" label={sourceLabels.url} hint={say.forPageOnWeb()} max={2000} />
      <TextField {...value('seenOn')} label={sourceLabels.seenOn} hint={say.dateHint()} max={60} />
      <TextField {...value('storedHash')} label={sourceLabels.storedHash} max={64} />
      <TextField {...value('reason')} label={sourceLabels.reason} hint={say.readersSeeItForSomebody()} max={300} />
      <Field id="note" label={sourceLabels.note} hint={say.forNewsroomAloneNoReader()} problem={problems.note}>
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
