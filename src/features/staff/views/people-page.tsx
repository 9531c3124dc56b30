import { said } from '../../../base/messages.ts'
import { type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { frontPageRoutes } from '../../front-pages/routes.ts'
import * as say from '../messages/newsroom.ts'
import type { Role } from '../roles/role.ts'
import { peopleRoutes, roleRoutes } from '../routes.ts'
import type { Author, Staff, StaffRefusal } from '../staff.ts'
import { RoleField, type Section, SectionTicks } from './person-fields.tsx'

export const staffRefusals = said({
  'not-allowed': say.onlyPublisherChangesWhoWorks,
  'already-here': say.somebodyWithThisAddressWorks,
  'no-such-person': say.thereIsNobodyLikeThat,
  'no-such-role': say.thereIsNoSuchRole,
  'more-than-own': say.nobodyGivesMoreThanOwn,
  'nobody-would-manage': say.nobodyWouldBeLeftWho,
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

type Shown = Tried & {
  desk: Desk
  list: OpenList
  /** Everybody, for whoever an author signs in as. */
  staff: readonly Staff[]
  authors: readonly Author[]
  sections: readonly Section[]
  roles: readonly Role[]
}

export function PeoplePage(shown: Shown) {
  const { desk, list, done = '', trouble, link, problems = {} } = shown
  return (
    <NewsroomPage desk={desk} title={say.people()} current={peopleRoutes.list.to()}>
      <PageHead title={say.people()} says={say.whoWorksHereAndWho()}>
        <a href={roleRoutes.list.to()}>{say.roles()}</a>
        <a href={roleRoutes.rights.to()}>{say.whoMayWhat()}</a>
        <a href={peopleRoutes.log.to()}>{say.logOfChanges()}</a>
      </PageHead>
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{trouble ?? (Object.keys(problems).length > 0 ? say.notAddedYetSeeBelow() : null)}</Notice>
      <Collision collided={shown.collided} />
      {link ? <LinkShown {...link} /> : null}
      <section aria-labelledby="staff">
        <h2 id="staff">{say.staff()}</h2>
        <ListScreen list={list} />
        <NewPerson {...shown} />
      </section>
      <Authors {...shown} />
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

function NewPerson({ sections, roles, problems = {}, typed = {} }: Shown) {
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
        <RoleField id="role-new" value={typed.role ?? 'reporter'} roles={roles} />
        <SectionTicks sections={sections} chosen="all" />
        <button type="submit" class="main">
          {say.addAndShowSignIn()}
        </button>
      </form>
    </details>
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
