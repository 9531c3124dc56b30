import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { described, Field, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { kinds } from '../../articles/index.ts'
import { askings, priorities } from '../item.ts'
import { mostAssigned, type Named, type Typed } from '../item-form.ts'
import * as say from '../messages/newsroom.ts'
import { askingCalled, itemLabels, priorityCalled } from '../words.ts'

export type Fields = {
  typed: Typed
  problems: Readonly<Record<string, string>>
  named: Named
  timeZone: string
}

/** What is planned, and where it belongs; of an article its draft says that. */
export function WhatFields({ typed, problems, named }: Fields) {
  return (
    <>
      <TextField
        name="title"
        label={itemLabels.title}
        value={typed.title ?? ''}
        problem={problems.title}
        hint={say.workingTitleIsEnough()}
        required
        max={300}
      />
      <div class="columns">
        <SelectField
          name="sectionId"
          label={itemLabels.sectionId}
          value={typed.sectionId}
          problem={problems.sectionId}
          options={named.sections.map(({ id, name }) => ({ value: id, name }))}
        />
        <SelectField
          name="kind"
          label={itemLabels.kind}
          value={typed.kind ?? 'news'}
          problem={problems.kind}
          options={kinds.map(({ name, label }) => ({ value: name, name: label() }))}
        />
      </div>
    </>
  )
}

/** What is decided about it: who, until when, how long, what it needs. */
export function FactFields(fields: Fields) {
  const { typed, problems, timeZone } = fields
  return (
    <>
      <BaseField base={typed.base ?? ''} />
      <People {...fields} />
      <div class="columns">
        <TextField
          name="dueAt"
          label={itemLabels.dueAt}
          value={typed.dueAt ?? ''}
          problem={problems.dueAt}
          hint={say.dayAndTimeIn({ timeZone })}
          max={60}
        />
        <TextField
          name="out"
          label={itemLabels.out}
          value={typed.out ?? ''}
          problem={problems.out}
          hint={say.dayAloneIsEnough()}
          max={60}
        />
        <TextField
          name="length"
          label={itemLabels.length}
          value={typed.length ?? ''}
          problem={problems.length}
          hint={say.inWords()}
          max={10}
        />
        <SelectField
          name="priority"
          label={itemLabels.priority}
          value={typed.priority ?? '0'}
          options={priorities.toReversed().map((each) => ({ value: String(each), name: priorityCalled[`${each}`] }))}
        />
        <AskingField name="legal" typed={typed} />
        <AskingField name="pictures" typed={typed} />
      </div>
      <label class="tick">
        <input type="checkbox" name="isSensitive" checked={typed.isSensitive === 'on'} /> {itemLabels.isSensitive}
      </label>
      <TextArea name="brief" typed={typed} problem={problems.brief} />
      <TextArea name="notes" typed={typed} problem={problems.notes} />
    </>
  )
}

function People({ typed, problems, named }: Fields) {
  const chosen = Array.from({ length: mostAssigned }, (_, place) => typed[`assigned${place}`] ?? '')
  const count = Math.min(mostAssigned, chosen.filter((id) => id !== '').length + 2)
  const options = [{ value: '', name: say.nobody() }, ...named.people.map(({ id, name }) => ({ value: id, name }))]
  return (
    <div class="columns">
      {chosen.slice(0, count).map((id, place) => (
        <SelectField
          name={`assigned${place}`}
          label={place === 0 ? itemLabels.assigned : say.alsoAssigned({ place: place + 1 })}
          value={id}
          problem={place === 0 ? problems.assigned : undefined}
          options={options}
        />
      ))}
      <SelectField
        name="commissionedBy"
        label={itemLabels.commissionedBy}
        value={typed.commissionedBy ?? ''}
        options={options}
      />
    </div>
  )
}

function AskingField({ name, typed }: { name: 'legal' | 'pictures'; typed: Typed }) {
  const options = askings.map((each) => ({ value: each, name: askingCalled[each] }))
  return <SelectField name={name} label={itemLabels[name]} value={typed[name] ?? 'no'} options={options} />
}

type Area = { name: 'brief' | 'notes'; typed: Typed; problem: string | undefined }

function TextArea({ name, typed, problem }: Area) {
  return (
    <Field id={name} label={itemLabels[name]} problem={problem}>
      <textarea {...described(name, { problem })} name={name} rows={3}>
        {typed[name] ?? ''}
      </textarea>
    </Field>
  )
}
