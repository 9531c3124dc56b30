import type { Child } from 'hono/jsx'
import { baseOf } from '../../../base/made-from.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Source } from '../../sources/index.ts'
import { type Entry, type NamedRole, shownOfEntry, shownOfRole } from '../entry.ts'
import { entityDeskRoutes } from '../routes.ts'
import { newestFirst } from '../rules/roles.ts'
import type { Used } from '../slots.ts'
import { kindNames } from '../words.ts'
import { readerAddress } from './addresses.ts'
import { spanInWords } from './spans.ts'

export type EntryTyped = Record<string, string>
/** The end of a role as somebody wrote it who was refused. */
export type Ending = { id: string; to: string }

export const entryLabels = {
  name: 'Name',
  description: 'Who or what it is',
  pronoun: 'Pronoun',
  aliases: 'Other names',
  sameAs: 'Pages elsewhere about the same',
}

/** What is known of an entry, as its form has it. */
export function typedOfEntry(entry: Entry): EntryTyped {
  const { aliases, sameAs, ...shown } = shownOfEntry(entry)
  return { ...shown, aliases: aliases.join('\n'), sameAs: sameAs.join('\n') }
}

type Shown = {
  desk: Desk
  entry: Entry
  roles: readonly NamedRole[]
  people: readonly Entry[]
  used: Used
  sources: readonly Source[]
  mayEdit: boolean
  notice?: Child
  typed?: EntryTyped
  problems?: Record<string, string>
  problem?: string
  collided?: Collided
  ending?: Ending
}

/** One entry of the record: what is known of it, and every article that uses it. */
export function EntryDeskPage(shown: Shown) {
  const { desk, entry, used, mayEdit, notice, problem, problems } = shown
  return (
    <NewsroomPage desk={desk} title={entry.name} current={entityDeskRoutes.list.to()}>
      <PageHead title={entry.name} says={[kindNames[entry.kind], entry.description].filter(Boolean).join(': ')}>
        {used.isShown ? (
          <a class="button" href={readerAddress(entry)}>
            As readers see it
          </a>
        ) : null}
        <a class="button" href={entityDeskRoutes.list.to()}>
          The record
        </a>
      </PageHead>
      <Notice>{notice}</Notice>
      <Notice kind="bad">
        {problem ?? (problems ? 'Not saved yet. What is wrong is said beside each field.' : null)}
      </Notice>
      <Collision collided={shown.collided} />
      <div class="desk">
        <div>
          {entry.kind === 'place' ? null : <Roles {...shown} />}
          {mayEdit ? <Fields {...shown} /> : null}
        </div>
        <div class="beside">
          {used.says}
          {mayEdit ? <Endings entry={entry} /> : null}
        </div>
      </div>
    </NewsroomPage>
  )
}

function Roles(shown: Shown) {
  const { desk, entry, roles, mayEdit, people } = shown
  const isPerson = entry.kind === 'person'
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{isPerson ? 'Roles' : 'Who held a role here'}</h2>
      {roles.length === 0 ? (
        <Empty>{isPerson ? 'No role is known.' : 'Nobody. Roles are added to people.'}</Empty>
      ) : null}
      <ul class="rows">
        {newestFirst(roles).map((role) => (
          <li>
            <div>
              {isPerson ? null : `${people.find(({ id }) => id === role.personId)?.name ?? ''}, `}
              <b>{role.title}</b>
              {isPerson && role.organisation ? `, ${role.organisation.name}` : ''}
              <p class="quiet">{spanInWords(role, desk.language)}</p>
            </div>
            {isPerson && mayEdit ? <RoleActs entry={entry} role={role} ending={shown.ending} /> : null}
          </li>
        ))}
      </ul>
      {isPerson && mayEdit ? <NewRole {...shown} /> : null}
    </section>
  )
}

function RoleActs({ entry, role, ending }: { entry: Entry; role: NamedRole; ending: Ending | undefined }) {
  const typed = ending?.id === role.id ? ending.to : undefined
  return (
    <details open={typed !== undefined}>
      <summary>Change</summary>
      <form method="post" action={entityDeskRoutes.changeRole.to({ id: entry.id, role: role.id })}>
        <BaseField base={baseOf(shownOfRole(role))} />
        <label for={`to-${role.id}`}>Held until</label>
        <input id={`to-${role.id}`} name="to" value={typed ?? role.to ?? ''} maxlength={40} />
        <div class="actions">
          <button type="submit" name="act" value="end">
            Save the end
          </button>
          <button type="submit" name="act" value="remove" class="danger">
            Remove the role
          </button>
        </div>
      </form>
    </details>
  )
}

function NewRole({ entry, sources, typed = {}, problems = {} }: Shown) {
  const value = (name: string) => ({ name, value: typed[name] ?? '', problem: problems[name] })
  return (
    <details open={Object.keys(typed).includes('title')}>
      <summary>Add a role</summary>
      <form method="post" action={entityDeskRoutes.addRole.to({ id: entry.id })} class="narrow">
        <TextField {...value('title')} label="What they are or were" max={200} />
        <TextField
          {...value('organisation')}
          label="Where"
          hint="The name of an organisation of the record."
          max={200}
        />
        <TextField
          {...value('from')}
          label="From"
          hint="2021-01-26, 2021-01, 2021, or empty when it is not known."
          max={40}
        />
        <TextField {...value('to')} label="To" hint="Empty while it goes on." max={40} />
        <SelectField
          name="source"
          label="Source"
          value={typed.source}
          options={[{ value: '', name: 'Not said' }, ...sources.map(({ id, title }) => ({ value: id, name: title }))]}
        />
        <button type="submit">Add the role</button>
      </form>
    </details>
  )
}

function Fields({ entry, typed, problems = {} }: Shown) {
  const typedHere = typed && 'description' in typed ? typed : undefined
  const value = (name: string, kept: string) => ({ name, value: typedHere?.[name] ?? kept, problem: problems[name] })
  return (
    <section aria-labelledby="known">
      <h2 id="known">What is known</h2>
      <form method="post" action={entityDeskRoutes.show.to({ id: entry.id })} class="narrow">
        <BaseField base={typedHere?.base ?? baseOf(shownOfEntry(entry))} />
        <TextField
          {...value('name', entry.name)}
          label={entryLabels.name}
          hint="When it changes, the old name becomes another name and the old address leads to the new one."
          required
          max={200}
        />
        <TextField {...value('description', entry.description)} label={entryLabels.description} max={300} />
        {entry.kind === 'person' ? (
          <TextField
            {...value('pronoun', entry.pronoun ?? '')}
            label={entryLabels.pronoun}
            hint="she, he, they"
            max={20}
          />
        ) : null}
        <Lines
          name="aliases"
          label={entryLabels.aliases}
          hint="One a line."
          kept={entry.aliases}
          {...{ typedHere, problems }}
        />
        <Lines
          name="sameAs"
          label={entryLabels.sameAs}
          hint="Whole addresses, one a line."
          kept={entry.sameAs}
          {...{ typedHere, problems }}
        />
        <button type="submit" class="main">
          Save
        </button>
      </form>
    </section>
  )
}

type LinesShown = {
  name: string
  label: string
  hint: string
  kept: readonly string[]
  typedHere: EntryTyped | undefined
  problems: Record<string, string>
}

function Lines({ name, label, hint, kept, typedHere, problems }: LinesShown) {
  const problem = problems[name]
  return (
    <Field id={name} label={label} hint={hint} problem={problem}>
      <textarea {...described(name, { hint: true, problem })} name={name} rows={Math.max(2, kept.length)}>
        {typedHere?.[name] ?? kept.join('\n')}
      </textarea>
    </Field>
  )
}

function Endings({ entry }: { entry: Entry }) {
  return (
    <details>
      <summary>Merge or remove</summary>
      <form method="post" action={entityDeskRoutes.merge.to({ id: entry.id })}>
        <TextField
          name="name"
          id="merge-into"
          label="Merge it into"
          hint="The name of the entry that stays, or the last part of its address. This cannot be undone."
          max={200}
        />
        <button type="submit" class="danger">
          Merge
        </button>
      </form>
      <form method="post" action={entityDeskRoutes.remove.to({ id: entry.id })}>
        <p class="quiet">What nothing uses can be removed.</p>
        <button type="submit" class="danger">
          Remove it
        </button>
      </form>
    </details>
  )
}
