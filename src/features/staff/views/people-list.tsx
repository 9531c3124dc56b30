import { baseOf } from '../../../base/made-from.ts'
import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { choice, defineList } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { TextField } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { theirSessionRoutes } from '../../sign-in/routes.ts'
import * as say from '../messages/newsroom.ts'
import type { Role } from '../roles/role.ts'
import { peopleRoutes, roleRoutes } from '../routes.ts'
import { type Staff, type StaffId, shownOfStaff, staffSorts } from '../staff.ts'
import { RoleField, type Section, SectionTicks } from './person-fields.tsx'

type Given = {
  desk: Desk
  own: StaffId
  sections: readonly Section[]
  /** Those that whoever looks may give. */
  roles: readonly Role[]
  /** Somebody as they were written by who was refused. */
  person?: Staff
}

/** Who works here, each with the forms that change it; or who did. */
export const peopleList = defineList<Staff, Given>()({
  label: say.staff,
  to: peopleRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 100,
  columns: [
    { name: 'name', label: say.staffName, isTitle: true, sort: 'name', cell: ({ name }) => name },
    { name: 'role', label: say.role, narrow: 'without-label', cell: ({ rights }) => rights.name },
    { name: 'sections', label: say.sections, cell: sectionsIn },
    { name: 'email', label: say.emailAddress, narrow: 'without-label', cell: ({ email }) => email },
    {
      name: 'added',
      label: say.added,
      sort: 'added',
      cell: ({ addedAt, leftAt }, { desk }) => (
        <>
          <When at={addedAt} locale={desk} />
          {leftAt ? <> · {say.leftWhen({ when: () => <When at={leftAt} locale={desk} /> })}</> : null}
        </>
      ),
    },
  ],
  filters: {
    left: choice({
      label: say.which,
      any: say.worksHere,
      options: () => [{ value: 'left', name: say.hasLeftAlready(), is: true }],
    }),
  },
  sorts: {
    name: { key: staffSorts.name, descending: false },
    added: { key: staffSorts.added, descending: true },
  },
  empty: say.nobodyLikeThat,
  detail: (person, given) => (person.leftAt === null ? <Person person={person} given={given} /> : null),
})

function sectionsIn({ sections: some }: Staff, { sections }: Given): string {
  return some === 'all' ? say.allSections() : namesOf(some, sections)
}

function Person({ person, given }: { person: Staff; given: Given }) {
  const { id, name, role } = person
  const { own, sections, roles } = given
  const typed = given.person?.id === id ? given.person : undefined
  const isOwn = id === own
  return (
    <details class="person" open={typed !== undefined}>
      <summary>{say.changeSomebody({ name, span: (inner) => <span class="hidden">{inner}</span> })}</summary>
      <form method="post" action={peopleRoutes.change.to({ id })} class="narrow">
        <BaseField base={baseOf(shownOfStaff(person))} />
        <TextField name="name" id={`name-${id}`} label={say.staffName()} value={typed?.name ?? name} required />
        <RoleField id={`role-${id}`} value={typed?.role ?? role} roles={withTheirs(roles, person)} />
        <SectionTicks sections={sections} chosen={typed?.sections ?? person.sections} />
        <button type="submit">{say.save()}</button>
      </form>
      <div class="actions">
        <form method="post" action={peopleRoutes.link.to({ id })}>
          <button type="submit">{say.makeSignInLink()}</button>
        </form>
        <a href={theirSessionRoutes.show.to({ id })}>{say.whereTheyAreSignedIn()}</a>
        <a href={roleRoutes.rights.to({ person: id })}>{say.whatNameMayDo({ name })}</a>
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

function namesOf(ids: readonly string[], sections: readonly Section[]): string {
  return ids.map((id) => sections.find((section) => section.id === id)?.name ?? say.sectionThatIsGone()).join(', ')
}

/** What they have stays in their form, also where whoever looks may not give it. */
function withTheirs(roles: readonly Role[], { rights }: Staff): readonly Role[] {
  return roles.some(({ id }) => id === rights.id) ? roles : [...roles, rights]
}
