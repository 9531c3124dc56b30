import { said } from '../../../base/messages.ts'
import { roles } from '../../../base/permission.ts'
import { Field } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import type { Staff } from '../staff.ts'

export type Section = { id: string; name: string }

const says = said({
  contributor: say.contributorWritesTheirOwnCannot,
  reporter: say.reporterWritesEverywhereCannotPublish,
  editor: say.editorPublishesInTheirSections,
  moderator: say.moderatorDecidesAboutReplies,
  publisher: say.publisherEverythingSettingsAndPeople,
})

export function RoleField({ id, value }: { id: string; value: string }) {
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
