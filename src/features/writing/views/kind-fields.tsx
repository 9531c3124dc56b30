import { inPaper } from '../../../base/language.ts'
import { described, Field } from '../../../ui/newsroom/parts.tsx'
import { type KindDefinition, kindNamed, kinds } from '../../articles/index.ts'
import { fieldsTyped, type Problems, type Typed } from '../content-form.ts'
import * as say from '../messages/newsroom.ts'

type Shown = { typed: Typed; problems: Problems; language: string }

/**
 * What kind of article it is, and the fields of that kind. Those of the others stand there unseen, so that nothing typed
 * is lost by choosing another; a script shows them at once, and saving does where there is none.
 */
export function KindFields({ typed, problems, language }: Shown) {
  const chosen = kindNamed(typed.kind) ? typed.kind : undefined
  const problem = problems.kind ?? problems['kind.']
  return (
    <fieldset class={problem ? 'wrong' : undefined} id="kinds">
      <legend>{say.kindOfArticle()}</legend>
      <div class="columns">
        <Field id="kind" label={say.kind()} problem={problem}>
          <select {...described('kind', { problem })} name="kind">
            {chosen === undefined ? (
              <option value={typed.kind} selected>
                {say.kindOfAnotherRelease({ kind: typed.kind })}
              </option>
            ) : null}
            {kinds.map(({ name, label, without }) => (
              <option value={name} selected={name === chosen} data-without={without.join(' ')}>
                {label()}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {chosen === undefined ? (
        <OfKind
          kind={{ name: typed.kind, fields: {} }}
          typed={fieldsTyped(typed, typed.kind)}
          problems={{}}
          isChosen
          language={language}
        />
      ) : null}
      {kinds.map((kind) => (
        <OfKind
          kind={kind}
          typed={fieldsTyped(typed, kind.name)}
          problems={kind.name === chosen ? problems : {}}
          isChosen={kind.name === chosen}
          language={language}
        />
      ))}
    </fieldset>
  )
}

type Of = Pick<Shown, 'problems' | 'language'> & {
  kind: Pick<KindDefinition, 'name' | 'fields'>
  typed: Record<string, string>
  isChosen: boolean
}

function OfKind({ kind, typed, problems, isChosen, language }: Of) {
  const { name, fields } = kind
  const others = Object.keys(typed).filter((field) => !Object.hasOwn(fields, field))
  return (
    <div data-kind={name} hidden={!isChosen}>
      <div class="columns">
        {Object.entries(fields).map(([field, { label, hint, choices }]) => (
          <OneField
            name={`kind.${name}.${field}`}
            label={label()}
            hint={hint?.()}
            choices={choices}
            value={typed[field] ?? ''}
            problem={problems[`kind.${field}`]}
            language={language}
          />
        ))}
        {others.map((field) => (
          <OneField
            name={`kind.${name}.${field}`}
            label={field}
            hint={say.keptByAnotherRelease()}
            value={typed[field] ?? ''}
            problem={problems[`kind.${field}`]}
            language={language}
          />
        ))}
      </div>
    </div>
  )
}

type One = {
  name: string
  label: string
  hint: string | undefined
  choices?: KindDefinition['fields'][string]['choices']
  value: string
  problem: string | undefined
  language: string
}

function OneField({ name, label, hint, choices, value, problem, language }: One) {
  const id = name.replaceAll('.', '-')
  const about = { ...(hint ? { hint: true as const } : {}), problem }
  return (
    <Field id={id} label={label} problem={problem} {...(hint ? { hint } : {})}>
      {choices ? (
        <select {...described(id, about)} name={name}>
          {['', ...choices.among, ...(choices.among.includes(value) ? [] : [value])]
            .filter((each, place) => place === 0 || each !== '')
            .map((each) => (
              <option value={each} selected={each === value}>
                {each === '' ? say.notSaid() : choices.says(each)}
              </option>
            ))}
        </select>
      ) : (
        <input {...described(id, about)} {...inPaper({ language })} name={name} value={value} />
      )}
    </Field>
  )
}
