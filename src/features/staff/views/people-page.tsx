import { baseOf } from '../../../base/made-from.ts'
import { said } from '../../../base/messages.ts'
import { roles } from '../../../base/permission.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Field, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { frontPageRoutes } from '../../front-pages/routes.ts'
import * as say from '../messages/newsroom.ts'
import { peopleRoutes } from '../routes.ts'
import { type Author, type Staff, type StaffId, type StaffRefusal, shownOfStaff } from '../staff.ts'

export const staffRefusals = said({
  'not-allowed': say.onlyPublisherChangesWhoWorks,
  'already-here': say.somebodyWithThisAddressWorks,
  'no-such-person': say.thereIsNobodyLikeThat,
  'the-last-publisher': say.nobodyWouldBeLeftWho,
}) satisfies Record<StaffRefusal, string>

const notices: Record<string, string> = said({
  changed: say.changedItHoldsFromTheir,
  left: say.theyHaveLeftSignedOut,
  author: say.addedTheyCanBeCredited,
})

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
    <NewsroomPage desk={desk} title={say.people()} current={peopleRoutes.list.to()}>
      <PageHead title={say.people()} says={say.whoWorksHereAndWho()}>
        <a href={peopleRoutes.log.to()}>{say.logOfChanges()}</a>
      </PageHead>
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{trouble ?? (Object.keys(problems).length > 0 ? say.notAddedYetSeeBelow() : null)}</Notice>
      <Collision collided={shown.collided} />
      {link ? <LinkShown {...link} /> : null}
      <section aria-labelledby="staff">
        <h2 id="staff">{say.staff()}</h2>
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
          <h2 id="gone">{say.noLongerHere()}</h2>
          <ul class="rows">
            {gone.map(({ name, role, leftAt }) => (
              <li>
                {name}, {role}
                {leftAt ? (
                  <span class="quiet">{say.leftWhen({ when: () => <When at={leftAt} locale={desk} /> })}</span>
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
      <p>{say.giveThisLinkToName({ name })}</p>
      <p>
        <code>{address}</code>
      </p>
    </div>
  )
}

type One = { desk: Desk; person: Staff; typed: Staff | undefined; sections: readonly Section[]; isOwn: boolean }

function Person({ desk, person, typed, sections, isOwn }: One) {
  const { id, name, role } = person
  return (
    <details class="person" open={typed !== undefined}>
      <summary>
        <b>{name}</b>{' '}
        <span class="quiet">
          {say.standingOfPerson({
            role,
            reach: person.sections === 'all' ? 'other' : 'some',
            sections: person.sections === 'all' ? '' : namesOf(person.sections, sections),
            email: person.email,
            when: () => <When at={person.addedAt} locale={desk} />,
          })}
        </span>
      </summary>
      <form method="post" action={peopleRoutes.change.to({ id })} class="narrow">
        <BaseField base={baseOf(shownOfStaff(person))} />
        <TextField name="name" id={`name-${id}`} label={say.staffName()} value={typed?.name ?? name} required />
        <RoleField id={`role-${id}`} value={typed?.role ?? role} />
        <SectionTicks sections={sections} chosen={typed?.sections ?? person.sections} />
        <button type="submit">{say.save()}</button>
      </form>
      <div class="actions">
        <form method="post" action={peopleRoutes.link.to({ id })}>
          <button type="submit">{say.makeSignInLink()}</button>
        </form>
        {isOwn ? null : (
          <details>
            <summary class="danger">{say.hasLeft()}</summary>
            <form method="post" action={peopleRoutes.depart.to({ id })}>
              <p>{say.nameWillBeSignedOut({ name })}</p>
              <button type="submit" class="danger">
                {say.nameHasLeft({ name })}
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
      <summary class="button">{say.addSomebody()}</summary>
      <form method="post" action={peopleRoutes.list.to()} class="narrow">
        <TextField name="name" label={say.staffName()} value={typed.name ?? ''} required problem={problems.name} />
        <TextField
          name="email"
          label={say.emailAddress()}
          type="email"
          value={typed.email ?? ''}
          required
          problem={problems.email}
        />
        <RoleField id="role-new" value={typed.role ?? 'reporter'} />
        <SectionTicks sections={sections} chosen="all" />
        <button type="submit" class="main">
          {say.addAndShowSignIn()}
        </button>
      </form>
    </details>
  )
}

const says = said({
  contributor: say.contributorWritesTheirOwnCannot,
  reporter: say.reporterWritesEverywhereCannotPublish,
  editor: say.editorPublishesInTheirSections,
  moderator: say.moderatorDecidesAboutReplies,
  publisher: say.publisherEverythingSettingsAndPeople,
})

function RoleField({ id, value }: { id: string; value: string }) {
  return (
    <Field id={id} label={say.role()}>
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
      <legend>{say.sectionsForEditorsAndModerators()}</legend>
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
  const logins = [{ value: '', name: say.nobodyHere() }, ...staff.map(({ id, name }) => ({ value: id, name }))]
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">{say.authors()}</h2>
      {authors.length === 0 ? <Empty>{say.nobodyCanBeCreditedYet()}</Empty> : null}
      <ul class="rows">
        {authors.map(({ slug, name, bio }) => (
          <li>
            <a href={frontPageRoutes.author.to({ slug })}>{name}</a> <span class="quiet">{bio}</span>
          </li>
        ))}
      </ul>
      <details class="person" open={'authorName' in problems}>
        <summary class="button">{say.addAuthor()}</summary>
        <form method="post" action={peopleRoutes.addAuthor.to()} class="narrow">
          <TextField
            name="authorName"
            label={say.nameAsReadersWillSee()}
            value={typed.authorName ?? ''}
            required
            problem={problems.authorName}
          />
          <TextField name="bio" label={say.aboutThem()} value={typed.bio ?? ''} problem={problems.bio} />
          <SelectField
            name="staffId"
            label={say.signsInAs()}
            value={typed.staffId}
            options={logins}
            hint={say.theirNewArticlesAreCredited()}
          />
          <button type="submit" class="main">
            {say.addAuthorNow()}
          </button>
        </form>
      </details>
    </section>
  )
}

function namesOf(ids: readonly string[], sections: readonly Section[]): string {
  return ids.map((id) => sections.find((section) => section.id === id)?.name ?? say.sectionThatIsGone()).join(', ')
}
