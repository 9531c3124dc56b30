import { said } from '../../../base/messages.ts'
import { type Permission, reachesOf } from '../../../base/permission.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { providerRoutes } from '../../sign-in/routes.ts'
import * as say from '../messages/newsroom.ts'
import { isGiven, type Role, reachIn, waysIn } from '../roles/role.ts'
import { reachSays, roleSays, waySays } from '../roles/words.ts'
import { peopleRoutes, roleRoutes } from '../routes.ts'

const notices: Record<string, string> = said({
  role: say.roleSaved,
  'role-made': say.roleIsMade,
  'role-removed': say.roleIsRemoved,
})

type Listed = {
  desk: Desk
  roles: readonly { role: Role; holders: number }[]
  mayChangeProvider: boolean
  done?: string | undefined
  trouble?: string
}

/** Every role, and how many have it. */
export function RolesPage({ desk, roles, mayChangeProvider, done = '', trouble }: Listed) {
  return (
    <NewsroomPage desk={desk} title={say.roles()} current={peopleRoutes.list.to()}>
      <PageHead title={say.roles()} says={say.rolesAreSets()}>
        <a class="button main" href={roleRoutes.new.to()}>
          {say.makeRole()}
        </a>
        <a href={roleRoutes.rights.to()}>{say.whoMayWhat()}</a>
        {mayChangeProvider ? <a href={providerRoutes.show.to()}>{say.signInProvider()}</a> : null}
        <a href={peopleRoutes.list.to()}>{say.people()}</a>
      </PageHead>
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{trouble}</Notice>
      <ul class="rows">
        {roles.map(({ role, holders }) => (
          <li>
            <div>
              <a class="title" href={roleRoutes.show.to({ role: role.id })}>
                {roleSays(role)}
              </a>
              <p class="quiet">{say.holdersCounted({ count: holders })}</p>
            </div>
          </li>
        ))}
      </ul>
    </NewsroomPage>
  )
}

type Shown = {
  desk: Desk
  role: Role
  base: string
  every: readonly Permission[]
  /** Whether whoever looks may give all that is in it. */
  isTheirs: boolean
  problem?: string | undefined
  trouble?: string | undefined
  collided?: Collided
}

/** What one role may do, and how it signs in. */
export function RolePage(shown: Shown) {
  const { desk, role, base, isTheirs, problem, trouble } = shown
  const isNew = role.id.length === 0
  const title = isNew ? say.newRole() : role.name
  const action = isNew ? roleRoutes.make.to() : roleRoutes.change.to({ role: role.id })
  return (
    <NewsroomPage desk={desk} title={title} current={peopleRoutes.list.to()}>
      <PageHead title={title} says={isGiven(role.id) ? roleSays(role) : null}>
        <a href={roleRoutes.list.to()}>{say.roles()}</a>
      </PageHead>
      <Notice kind="bad">{trouble ?? (isTheirs ? null : say.notYoursToChange())}</Notice>
      <Collision collided={shown.collided} />
      <form method="post" action={action} class="narrow">
        {isNew ? null : <BaseField base={base} />}
        {isGiven(role.id) ? (
          <input type="hidden" name="name" value={role.name} />
        ) : (
          <>
            <TextField name="name" label={say.staffName()} value={role.name} required max={60} problem={problem} />
            <TextField name="description" label={say.whatItIsFor()} value={role.description} max={200} />
          </>
        )}
        <Permissions {...shown} />
        <SignsIn role={role} />
        <button type="submit" class="main">
          {say.save()}
        </button>
      </form>
      {isNew || isGiven(role.id) ? null : <Removal role={role} />}
    </NewsroomPage>
  )
}

function Permissions({ role, every }: Pick<Shown, 'role' | 'every'>) {
  if (role.id === 'publisher') return <p>{say.publisherMayEverything()}</p>
  return (
    <fieldset class="plain">
      <legend>{say.whatItMayDo()}</legend>
      <p class="hint">{say.whatReachesMean()}</p>
      {every.map((permission) => (
        <PermissionField permission={permission} role={role} />
      ))}
    </fieldset>
  )
}

function PermissionField({ permission, role }: { permission: Permission; role: Role }) {
  const id = `reach-${permission.name}`
  const now = reachIn(role, permission) ?? 'none'
  return (
    <div class="right">
      <label for={id}>{permission.says()}</label>
      <select id={id} name={id}>
        {(['none', ...reachesOf(permission)] as const).map((reach) => (
          <option value={reach} selected={reach === now}>
            {reachSays[reach]}
          </option>
        ))}
      </select>
    </div>
  )
}

function SignsIn({ role }: { role: Role }) {
  return (
    <fieldset>
      <legend>{say.howItSignsIn()}</legend>
      {waysIn.map((way) => (
        <label class="tick">
          <input type="checkbox" name="ways" value={way} checked={role.ways.includes(way)} /> {waySays[way]}
        </label>
      ))}
      <p class="hint">{say.linkFromColleagueAlwaysWorks()}</p>
      <label class="tick">
        <input type="checkbox" name="needsSecondFactor" value="yes" checked={role.needsSecondFactor} />{' '}
        {say.mustHaveSecondFactor()}
      </label>
      <p class="hint">{say.whoeverHasNoneSetsOneUp()}</p>
    </fieldset>
  )
}

function Removal({ role: { id, name } }: { role: Role }) {
  return (
    <details class="after-form">
      <summary class="danger">{say.removeRole()}</summary>
      <form method="post" action={roleRoutes.remove.to({ role: id })}>
        <p>{say.roleWillBeGone()}</p>
        <button type="submit" class="danger">
          {say.removeRoleName({ name })}
        </button>
      </form>
    </details>
  )
}
