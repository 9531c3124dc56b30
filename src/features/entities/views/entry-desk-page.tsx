import type { Child } from 'hono/jsx'
import { baseOf } from '../../../base/made-from.ts'
import { said } from '../../../base/messages.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Source } from '../../sources/index.ts'
import { type Entry, type NamedRole, shownOfEntry, shownOfRole } from '../entry.ts'
import * as say from '../messages/newsroom.ts'
import { entityDeskRoutes } from '../routes.ts'
import { newestFirst } from '../rules/roles.ts'
import type { Used } from '../slots.ts'
import { kindNames } from '../words.ts'
import { readerAddress } from './addresses.ts'
import { spanInWords } from './spans.ts'

export type EntryTyped = Record<string, string>
/** The end of a role as somebody wrote it who was refused. */
export type Ending = { id: string; to: string }

export const entryLabels = said({
  name: say.entryName,
  description: say.whoOrWhatItIs,
  pronoun: say.pronoun,
  aliases: say.otherNames,
  sameAs: say.pagesElsewhereAboutSame,
})

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
            {say.asReadersSeeIt()}
          </a>
        ) : null}
        <a class="button" href={entityDeskRoutes.list.to()}>
          {say.record()}
        </a>
      </PageHead>
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem ?? (problems ? say.notSavedYetWhatIs() : null)}</Notice>
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
      <h2 id="roles">{isPerson ? say.roles() : say.whoHeldRoleHere()}</h2>
      {roles.length === 0 ? <Empty>{isPerson ? say.noRoleIsKnown() : say.nobodyRolesAreAddedTo()}</Empty> : null}
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
      <summary>{say.changeEntry()}</summary>
      <form method="post" action={entityDeskRoutes.changeRole.to({ id: entry.id, role: role.id })}>
        <BaseField base={baseOf(shownOfRole(role))} />
        <label for={`to-${role.id}`}>{say.heldUntil()}</label>
        <input id={`to-${role.id}`} name="to" value={typed ?? role.to ?? ''} maxlength={40} />
        <div class="actions">
          <button type="submit" name="act" value="end">
            {say.saveEnd()}
          </button>
          <button type="submit" name="act" value="remove" class="danger">
            {say.removeRole()}
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
      <summary>{say.addRole()}</summary>
      <form method="post" action={entityDeskRoutes.addRole.to({ id: entry.id })} class="narrow">
        <TextField {...value('title')} label={say.whatTheyAreOrWere()} max={200} />
        <TextField
          {...value('organisation')}
          label={say.whereRoleWasHeld()}
          hint={say.nameOfOrganisationOfRecord()}
          max={200}
        />
        <TextField {...value('from')} label={say.heldFromField()} hint={say.roleDateHint()} max={40} />
        <TextField {...value('to')} label={say.heldUntilField()} hint={say.emptyWhileItGoesOn()} max={40} />
        <SelectField
          name="source"
          label={say.source()}
          value={typed.source}
          options={[
            { value: '', name: say.notSaid() },
            ...sources.map(({ id, title }) => ({ value: id, name: title })),
          ]}
        />
        <button type="submit">{say.addRoleNow()}</button>
      </form>
    </details>
  )
}

function Fields({ entry, typed, problems = {} }: Shown) {
  const typedHere = typed && 'description' in typed ? typed : undefined
  const value = (name: string, kept: string) => ({ name, value: typedHere?.[name] ?? kept, problem: problems[name] })
  return (
    <section aria-labelledby="known">
      <h2 id="known">{say.whatIsKnown()}</h2>
      <form method="post" action={entityDeskRoutes.show.to({ id: entry.id })} class="narrow">
        <BaseField base={typedHere?.base ?? baseOf(shownOfEntry(entry))} />
        <TextField
          {...value('name', entry.name)}
          label={entryLabels.name}
          hint={say.whenItChangesOldName()}
          required
          max={200}
        />
        <TextField {...value('description', entry.description)} label={entryLabels.description} max={300} />
        {entry.kind === 'person' ? (
          <TextField
            {...value('pronoun', entry.pronoun ?? '')}
            label={entryLabels.pronoun}
            hint={say.pronounHint()}
            max={20}
          />
        ) : null}
        <Lines
          name="aliases"
          label={entryLabels.aliases}
          hint={say.oneLine()}
          kept={entry.aliases}
          {...{ typedHere, problems }}
        />
        <Lines
          name="sameAs"
          label={entryLabels.sameAs}
          hint={say.wholeAddressesOneLine()}
          kept={entry.sameAs}
          {...{ typedHere, problems }}
        />
        <button type="submit" class="main">
          {say.saveEntry()}
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
      <summary>{say.mergeOrRemove()}</summary>
      <form method="post" action={entityDeskRoutes.merge.to({ id: entry.id })}>
        <TextField name="name" id="merge-into" label={say.mergeItInto()} hint={say.nameOfEntryThatStays()} max={200} />
        <button type="submit" class="danger">
          {say.merge()}
        </button>
      </form>
      <form method="post" action={entityDeskRoutes.remove.to({ id: entry.id })}>
        <p class="quiet">{say.whatNothingUsesCanBe()}</p>
        <button type="submit" class="danger">
          {say.removeEntry()}
        </button>
      </form>
    </details>
  )
}
