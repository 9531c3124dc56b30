import { baseOf } from '../../../base/made-from.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Field, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { frontPageRoutes } from '../../front-pages/routes.ts'
import { peopleRoutes } from '../routes.ts'
import { type Author, roles, type Staff, type StaffId, type StaffRefusal, shownOfStaff } from '../staff.ts'

export const staffRefusals = {
  'not-allowed': 'Only a publisher changes who works here.',
  'already-here': 'Somebody with this address works here already.',
  'no-such-person': 'There is nobody like that here.',
  'the-last-publisher': 'Nobody would be left who can change this back. Make somebody else publisher first.',
} as const satisfies Record<StaffRefusal, string>

const notices: Record<string, string> = {
  changed: 'Changed. It holds from their next click on.',
  left: 'They have left: signed out everywhere, and no link or password lets them in. What they wrote stays.',
  author: 'Added. They can be credited from now on.',
}

export type Tried = {
  done?: string | undefined
  trouble?: string | undefined
  problems?: Record<string, string>
  typed?: Record<string, string>
  link?: { name: string; address: string }
  collided?: Collided
  /** Somebody as they were written by who was refused. */
  person?: Staff
}

type Section = { id: string; name: string }
type Shown = Tried & {
  desk: Desk
  own: StaffId
  staff: readonly Staff[]
  authors: readonly Author[]
  sections: readonly Section[]
}

export function PeoplePage(shown: Shown) {
  const { desk, own, staff, sections, done = '', trouble, link, problems = {} } = shown
  const here = staff.filter(({ leftAt }) => leftAt === null)
  const gone = staff.filter(({ leftAt }) => leftAt !== null)
  return (
    <NewsroomPage desk={desk} title="People" current={peopleRoutes.list.to()}>
      <PageHead title="People" says="Who works here, and who is credited. They need not be the same.">
        <a href={peopleRoutes.log.to()}>Log of changes</a>
      </PageHead>
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{trouble ?? (Object.keys(problems).length > 0 ? 'Not added yet. See below.' : null)}</Notice>
      <Collision collided={shown.collided} />
      {link ? <LinkShown {...link} /> : null}
      <section aria-labelledby="staff">
        <h2 id="staff">Staff</h2>
        {here.map((person) => (
          <Person
            desk={desk}
            person={person}
            typed={shown.person?.id === person.id ? shown.person : undefined}
            sections={sections}
            isOwn={person.id === own}
          />
        ))}
        <NewPerson {...shown} />
      </section>
      <Authors {...shown} />
      {gone.length > 0 ? (
        <section aria-labelledby="gone">
          <h2 id="gone">No longer here</h2>
          <ul class="rows">
            {gone.map(({ name, role, leftAt }) => (
              <li>
                {name}, {role}
                {leftAt ? (
                  <span class="quiet">
                    left <When at={leftAt} locale={desk} />
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </NewsroomPage>
  )
}

function LinkShown({ name, address }: { name: string; address: string }) {
  return (
    <div class="notice good" role="status">
      <p>Give this link to {name}. It signs them in once, within 24 hours, and is shown only now.</p>
      <p>
        <code>{address}</code>
      </p>
    </div>
  )
}

type One = { desk: Desk; person: Staff; typed: Staff | undefined; sections: readonly Section[]; isOwn: boolean }

function Person({ desk, person, typed, sections, isOwn }: One) {
  const { id, name, role } = person
  const where = person.sections === 'all' ? '' : ` of ${namesOf(person.sections, sections)}`
  return (
    <details class="person" open={typed !== undefined}>
      <summary>
        <b>{name}</b>{' '}
        <span class="quiet">
          {role}
          {where} · {person.email} · since <When at={person.addedAt} locale={desk} />
        </span>
      </summary>
      <form method="post" action={peopleRoutes.change.to({ id })} class="narrow">
        <BaseField base={baseOf(shownOfStaff(person))} />
        <TextField name="name" id={`name-${id}`} label="Name" value={typed?.name ?? name} required />
        <RoleField id={`role-${id}`} value={typed?.role ?? role} />
        <SectionTicks sections={sections} chosen={typed?.sections ?? person.sections} />
        <button type="submit">Save</button>
      </form>
      <div class="actions">
        <form method="post" action={peopleRoutes.link.to({ id })}>
          <button type="submit">Make a sign-in link</button>
        </form>
        {isOwn ? null : (
          <details>
            <summary class="danger">Has left…</summary>
            <form method="post" action={peopleRoutes.depart.to({ id })}>
              <p>{name} will be signed out everywhere and cannot sign in again.</p>
              <button type="submit" class="danger">
                {name} has left
              </button>
            </form>
          </details>
        )}
      </div>
    </details>
  )
}

function NewPerson({ sections, problems = {}, typed = {} }: Shown) {
  return (
    <details class="person" open={'email' in problems || 'name' in problems}>
      <summary class="button">Add somebody</summary>
      <form method="post" action={peopleRoutes.list.to()} class="narrow">
        <TextField name="name" label="Name" value={typed.name ?? ''} required problem={problems.name} />
        <TextField
          name="email"
          label="Email address"
          type="email"
          value={typed.email ?? ''}
          required
          problem={problems.email}
        />
        <RoleField id="role-new" value={typed.role ?? 'reporter'} />
        <SectionTicks sections={sections} chosen="all" />
        <button type="submit" class="main">
          Add, and show a sign-in link
        </button>
      </form>
    </details>
  )
}

const says = {
  contributor: 'contributor: writes their own, cannot publish',
  reporter: 'reporter: writes everywhere, cannot publish',
  editor: 'editor: publishes in their sections',
  moderator: 'moderator: decides about replies',
  publisher: 'publisher: everything, settings and people',
} as const

function RoleField({ id, value }: { id: string; value: string }) {
  return (
    <Field id={id} label="Role">
      <select id={id} name="role">
        {roles.map((role) => (
          <option value={role} selected={role === value}>
            {says[role]}
          </option>
        ))}
      </select>
    </Field>
  )
}

function SectionTicks({ sections, chosen }: { sections: readonly Section[]; chosen: Staff['sections'] }) {
  if (sections.length === 0) return null
  return (
    <fieldset class="plain">
      <legend>Sections, for editors and moderators. None ticked means all.</legend>
      {sections.map((section) => (
        <label class="tick">
          <input
            type="checkbox"
            name="sections"
            value={section.id}
            checked={chosen !== 'all' && chosen.some((id) => id === section.id)}
          />{' '}
          {section.name}
        </label>
      ))}
    </fieldset>
  )
}

function Authors({ staff, authors, problems = {}, typed = {} }: Shown) {
  const logins = [{ value: '', name: 'Nobody here' }, ...staff.map(({ id, name }) => ({ value: id, name }))]
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">Authors</h2>
      {authors.length === 0 ? <Empty>Nobody can be credited yet. Articles need a byline: add somebody.</Empty> : null}
      <ul class="rows">
        {authors.map(({ slug, name, bio }) => (
          <li>
            <a href={frontPageRoutes.author.to({ slug })}>{name}</a> <span class="quiet">{bio}</span>
          </li>
        ))}
      </ul>
      <details class="person" open={'authorName' in problems}>
        <summary class="button">Add an author</summary>
        <form method="post" action={peopleRoutes.addAuthor.to()} class="narrow">
          <TextField
            name="authorName"
            label="Name, as readers will see it"
            value={typed.authorName ?? ''}
            required
            problem={problems.authorName}
          />
          <TextField name="bio" label="About them" value={typed.bio ?? ''} problem={problems.bio} />
          <SelectField
            name="staffId"
            label="Signs in as"
            value={typed.staffId}
            options={logins}
            hint="Their new articles are credited to this name."
          />
          <button type="submit" class="main">
            Add
          </button>
        </form>
      </details>
    </section>
  )
}

function namesOf(ids: readonly string[], sections: readonly Section[]): string {
  return ids.map((id) => sections.find((section) => section.id === id)?.name ?? 'a section that is gone').join(', ')
}
