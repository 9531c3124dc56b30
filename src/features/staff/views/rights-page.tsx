import type { Child } from 'hono/jsx'
import { spokenList } from '../../../base/messages.ts'
import type { Permission } from '../../../base/permission.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead, SelectField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { type Role, reachIn } from '../roles/role.ts'
import { peopleRoutes, roleRoutes } from '../routes.ts'
import { reachOf } from '../rules.ts'
import type { Staff } from '../staff.ts'
import type { Section } from './person-fields.tsx'

type Shown = {
  desk: Desk
  people: readonly Staff[]
  roles: readonly Role[]
  sections: readonly Section[]
  every: readonly Permission[]
  /** Whose permissions are shown, or who has this one. */
  who: Staff | undefined
  what: Permission | undefined
}

/** Who may do what and through what: all that somebody may, or everybody who may something. */
export function RightsPage(shown: Shown) {
  const { desk, who, what } = shown
  return (
    <NewsroomPage desk={desk} title={say.whoMayWhat()} current={peopleRoutes.list.to()}>
      <PageHead title={say.whoMayWhat()} says={say.whoMayWhatAndWhy()}>
        <a href={roleRoutes.list.to()}>{say.roles()}</a>
        <a href={peopleRoutes.list.to()}>{say.people()}</a>
      </PageHead>
      <Asked {...shown} />
      {what ? <OfPermission {...shown} what={what} /> : who ? <OfPerson {...shown} who={who} /> : null}
    </NewsroomPage>
  )
}

function Asked({ people, every, who, what }: Shown) {
  return (
    <div class="rights-asked no-print">
      <form method="get" action={roleRoutes.rights.to()}>
        <SelectField
          name="person"
          label={say.byPerson()}
          value={what ? undefined : who?.id}
          options={people.map(({ id, name }) => ({ value: id, name }))}
        />
        <button type="submit">{say.show()}</button>
      </form>
      <form method="get" action={roleRoutes.rights.to()}>
        <SelectField
          name="permission"
          label={say.byPermission()}
          value={what?.name}
          options={every.map((each) => ({ value: each.name, name: each.says() }))}
        />
        <button type="submit">{say.show()}</button>
      </form>
    </div>
  )
}

function OfPerson({ who, every, sections }: Shown & { who: Staff }) {
  return (
    <section aria-labelledby="of">
      <h2 id="of">{say.whatNameMayDo({ name: who.name })}</h2>
      <dl class="rights">
        {every.map((permission) => (
          <div>
            <dt>{permission.says()}</dt>
            <dd>{answer({ who, permission, sections })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function OfPermission({ what, people, roles, sections }: Shown & { what: Permission }) {
  const holders = people.filter((each) => reachOf(each, what) !== undefined)
  const having = roles.filter((role) => reachIn(role, what) !== undefined)
  return (
    <section aria-labelledby="of">
      <h2 id="of">{say.whoMay({ permission: what.says() })}</h2>
      <p>
        {having.length > 0
          ? say.rolesThatHaveIt({ roles: spokenList(having.map(({ name }) => name)) })
          : say.noRoleHasIt()}
      </p>
      {holders.length === 0 ? <Empty>{say.nobodyHasIt()}</Empty> : null}
      <dl class="rights">
        {holders.map((who) => (
          <div>
            <dt>{who.name}</dt>
            <dd>{answer({ who, permission: what, sections })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Asking = { who: Staff; permission: Permission; sections: readonly Section[] }

/** Whether, how far, and through which role and sections. */
function answer({ who, permission, sections }: Asking) {
  const given = { role: who.rights.name, b: (inner: string): Child => <b>{inner}</b> }
  const reach = reachOf(who, permission)
  if (reach === undefined) return say.reachesNowhere(given)
  if (reach === 'all') return say.reachesEverywhere(given)
  if (reach === 'own') return say.reachesOwn(given)
  if (who.sections === 'all') return say.reachesInAllSections(given)
  const some = who.sections
  const names = sections.filter(({ id }) => some.some((each) => each === id)).map(({ name }) => name)
  return say.reachesInSections({ ...given, sections: spokenList(names) })
}
