import { kindNames } from '../../entities/index.ts'
import * as say from '../messages/newsroom.ts'
import type { Option, Waiting } from '../suggestion.ts'
import { type Deciding, type Suggested, whoInWords } from './suggested.ts'

type Shown = Pick<Suggested, 'who' | 'mayAdd' | 'deciding'> & { suggestion: Waiting }
type Typed = Record<string, string>

/** Who is *she*? Everybody it may be, the likeliest first; somebody who is new in the record; or somebody else. */
export function Options(shown: Shown) {
  const { suggestion, deciding } = shown
  const typed: Typed = deciding?.id === suggestion.id ? deciding.typed : {}
  if (suggestion.kind === 'date') {
    return (
      <label>
        {questionAbout(suggestion)}
        <input name="title" maxlength={300} value={typed.title ?? ''} />
      </label>
    )
  }
  return (
    <fieldset class="plain">
      <legend>{questionAbout(suggestion)}</legend>
      <Ranked {...shown} typed={typed} />
      {deciding?.id === suggestion.id ? <Found {...deciding} suggestion={suggestion} /> : null}
      <SomebodyElse {...shown} typed={typed} />
    </fieldset>
  )
}

/** A pronoun speaks for somebody: who is *she*? */
function questionAbout({ kind, payload }: Waiting): string {
  if (kind === 'date') return say.whatHappenedThenEdtf({ edtf: payload.edtf ?? '' })
  if (kind === 'quote') return payload.speaker ? say.whoIsSpeaker({ speaker: payload.speaker }) : say.whoSaidIt()
  return kind === 'person' ? say.whoIs({ name: payload.names[0] ?? '' }) : say.whatIs({ name: payload.names[0] ?? '' })
}

function Ranked(shown: Shown & { typed: Typed }) {
  const { suggestion, mayAdd, typed } = shown
  const { options, payload, kind } = suggestion
  const chosen = chosenOf(shown)
  const firstNew = options.find((option) => 'name' in option)
  const blank = kind === 'quote' ? '' : (payload.names[0] ?? '')
  const name = typed.name ?? (firstNew && 'name' in firstNew ? firstNew.name : blank)
  const isNew = chosen === 'new' || (firstNew !== undefined && chosen === idOf(firstNew))
  const asNew = <New {...{ suggestion, mayAdd, typed, name }} isChosen={isNew} />
  return (
    <>
      {options.map((option) => (option === firstNew ? asNew : <Ranking {...shown} option={option} chosen={chosen} />))}
      {firstNew ? null : asNew}
    </>
  )
}

function Ranking({ option, chosen, who, mayAdd }: Shown & { option: Option; chosen: string }) {
  const known = 'entryId' in option ? who.find(({ entry }) => entry.id === option.entryId) : undefined
  const isOffered = 'entryId' in option ? known !== undefined : mayAdd
  if (!isOffered) return null
  return (
    <label class="tick" dir="auto">
      <input type="radio" name="candidate" value={idOf(option)} checked={chosen === idOf(option)} />{' '}
      {known ? whoInWords(known) : say.nameNewInRecord({ name: 'name' in option ? option.name : '' })}
    </label>
  )
}

/** Only who is named and can be nobody else is chosen beforehand; a pronoun is always asked about. */
function chosenOf({ suggestion, deciding, typed }: Shown & { typed: Typed }): string {
  const [only, ...more] = suggestion.options
  const [found, ...others] = deciding?.id === suggestion.id ? deciding.found : []
  if (found && others.length === 0) return found.entry.id
  if (typed.candidate !== undefined) return typed.candidate
  return only && more.length === 0 && isNamed(suggestion) ? idOf(only) : ''
}

function isNamed({ kind, payload }: Waiting): boolean {
  const words = new Set((payload.speaker ?? '').split(/\s+/))
  return kind !== 'quote' || (payload.names[0] ?? '').split(/\s+/).some((word) => words.has(word))
}

function idOf(option: Option): string {
  return 'entryId' in option ? option.entryId : `new:${option.name}`
}

type NewShown = Pick<Shown, 'suggestion' | 'mayAdd'> & { typed: Typed; name: string; isChosen: boolean }

/** Somebody who is not in the record yet, with the name as it was read. */
function New({ suggestion: { kind }, mayAdd, typed, name, isChosen }: NewShown) {
  if (!mayAdd) return name ? <p class="quiet">{say.nameIsNotInRecord({ name })}</p> : null
  const kinds =
    kind === 'quote' ? (['person', 'organisation'] as const) : (['person', 'organisation', 'place'] as const)
  const selected = typed.kind ?? (kind === 'quote' ? 'person' : kind)
  return (
    <div class="new">
      <label class="tick" dir="auto">
        <input type="radio" name="candidate" value="new" checked={isChosen} />{' '}
        {name ? say.nameNewInRecord({ name }) : say.somebodyNewInRecord()}
      </label>
      <div class="columns">
        <label>
          {say.nameOfWhoIsNew({ span: (inner) => <span class="hidden">{inner}</span> })}
          <input name="name" maxlength={200} value={name} dir="auto" />
        </label>
        <label>
          {say.kindOfNew()}
          <select name="kind">
            {kinds.map((each) => (
              <option value={each} selected={each === selected}>
                {kindNames[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  )
}

/** Who the record has by the words that were looked for, besides those who are asked about anyway. */
function Found({ found, suggestion }: Deciding & { suggestion: Waiting }) {
  const more = found.filter(({ entry }) => !suggestion.candidates.includes(entry.id))
  return more.map((who) => (
    <label class="tick" dir="auto">
      <input type="radio" name="candidate" value={who.entry.id} checked={found.length === 1} /> {whoInWords(who)}
    </label>
  ))
}

function SomebodyElse({ suggestion: { id }, deciding, typed }: Shown & { typed: Typed }) {
  const found = deciding?.id === id && deciding.found.length > 0
  return (
    <div class="new">
      <label class="tick">
        <input type="radio" name="candidate" value="else" checked={typed.candidate === 'else' && !found} />{' '}
        {say.somebodyElse()}
      </label>
      <label>
        {say.somebodyElseNameOfRecord({ span: (inner) => <span class="hidden">{inner}</span> })}
        <input name="who" list="names" maxlength={200} value={found ? '' : (typed.who ?? '')} />
      </label>
    </div>
  )
}
