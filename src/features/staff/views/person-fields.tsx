import { Field } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import type { Role } from '../roles/role.ts'
import { roleSays } from '../roles/words.ts'
import type { Staff } from '../staff.ts'

export type Section = { id: string; name: string }

export function RoleField({ id, value, roles }: { id: string; value: string; roles: readonly Role[] }) {
  return (
    <Field id={id} label={say.role()}>
      <select id={id} name="role">
        {roles.map((role) => (
          <option value={role.id} selected={role.id === value}>
            {roleSays(role)}
          </option>
        ))}
      </select>
    </Field>
  )
}

export function SectionTicks({ sections, chosen }: { sections: readonly Section[]; chosen: Staff['sections'] }) {
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
