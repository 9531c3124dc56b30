import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { described, Field, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import type { Rule, RuleFields } from '../rule.ts'
import type { Names } from '../web.ts'
import { levelNames, ruleLabels } from '../words.ts'

export type TypedRule = RuleFields & Pick<Rule, 'ownerId'>
type Section = { slug: string; name: string }

type Shown = {
  to: string
  typed: TypedRule
  base: string
  problems: Readonly<Record<string, string>>
  sections: readonly Section[]
  groups: readonly string[]
  names: Names
  submit: string
}

/** A rule as it is written; what is wrong with it stands at its field, and all that was typed stays. */
export function RuleForm({ to, typed, base, problems, sections, groups, names, submit }: Shown) {
  return (
    <form method="post" action={to}>
      <BaseField base={base} />
      <Line name="name" typed={typed} problems={problems} hint={say.ruleNameHint()} max={120} />
      <Lines name="words" typed={typed} problems={problems} hint={say.ruleWordsHint()} rows={4} />
      <Line name="pattern" typed={typed} problems={problems} hint={say.rulePatternHint()} max={500} />
      <Line name="instead" typed={typed} problems={problems} hint={say.ruleInsteadHint()} max={200} />
      <Tick name="isCased" label={ruleLabels.isCased} checked={typed.isCased} />
      <Tick name="leavesQuotes" label={ruleLabels.leavesQuotes} checked={typed.leavesQuotes} />
      <Lines name="why" typed={typed} problems={problems} hint={say.ruleWhyHint()} rows={2} />
      <Line name="link" typed={typed} problems={problems} max={300} />
      <Lines name="matches" typed={typed} problems={problems} hint={say.ruleMatchesHint()} rows={3} />
      <Lines name="misses" typed={typed} problems={problems} hint={say.ruleMissesHint()} rows={3} />
      <SelectField
        name="level"
        label={ruleLabels.level}
        value={typed.level}
        options={(['note', 'warn', 'block'] as const).map((value) => ({ value, name: levelNames[value] }))}
      />
      <Sections sections={sections} chosen={typed.sections} />
      <TextField
        name="group"
        label={ruleLabels.group}
        hint={say.ruleGroupHint()}
        value={typed.group}
        max={60}
        list="style-groups"
      />
      <datalist id="style-groups">
        {groups.map((group) => (
          <option value={group} />
        ))}
      </datalist>
      <SelectField
        name="ownerId"
        label={ruleLabels.ownerId}
        value={typed.ownerId ?? ''}
        options={[{ value: '', name: say.nobodyOwns() }, ...names.here.map(({ id, name }) => ({ value: id, name }))]}
      />
      <p>
        <button class="main" type="submit">
          {submit}
        </button>
      </p>
    </form>
  )
}

type TextName = 'name' | 'words' | 'pattern' | 'instead' | 'why' | 'link' | 'matches' | 'misses'
type Text = { name: TextName; typed: TypedRule; problems: Shown['problems']; hint?: string }

function Line({ name, typed, problems, hint, max }: Text & { max: number }) {
  return (
    <TextField
      name={name}
      label={ruleLabels[name]}
      value={typed[name]}
      problem={problems[name]}
      max={max}
      {...(hint ? { hint } : {})}
    />
  )
}

function Lines({ name, typed, problems, hint, rows }: Text & { rows: number }) {
  const problem = problems[name]
  return (
    <Field id={name} label={ruleLabels[name]} problem={problem} {...(hint ? { hint } : {})}>
      <textarea {...described(name, { ...(hint ? { hint: true } : {}), problem })} name={name} rows={rows}>
        {typed[name]}
      </textarea>
    </Field>
  )
}

function Tick({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} value="yes" checked={checked} /> {label}
    </label>
  )
}

function Sections({ sections, chosen }: { sections: readonly Section[]; chosen: readonly string[] }) {
  if (sections.length === 0) return null
  return (
    <fieldset>
      <legend>{ruleLabels.sections}</legend>
      <p class="hint">{say.ruleSectionsHint()}</p>
      {sections.map(({ slug, name }) => (
        <label class="tick">
          <input type="checkbox" name="sections" value={slug} checked={chosen.includes(slug)} /> {name}
        </label>
      ))}
    </fieldset>
  )
}
