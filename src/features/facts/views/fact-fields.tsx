import { described, Field, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Source } from '../../sources/index.ts'
import * as say from '../messages/newsroom.ts'
import { eventLabels, quoteKindNames, quoteLabels, statusNames } from '../words.ts'

type Typed = { typed: Record<string, string>; problems: Record<string, string>; prefix: string }

const options = (names: Record<string, string>) => Object.entries(names).map(([value, name]) => ({ value, name }))

const dateHint = '2026-11-05, 2026-11, 2027-21 (spring), 1884~ (about), 2021-01/2025-01, 2021/.. (from 2021 on).'

/** What is asked of a quote besides its words. `prefix` keeps ids apart where two forms stand on a page. */
export function QuoteFields({ typed, problems, prefix, sources }: Typed & { sources: readonly Source[] }) {
  const value = (name: string) => ({ name, id: `${prefix}${name}`, value: typed[name] ?? '', problem: problems[name] })
  return (
    <>
      <TextField {...value('who')} label={quoteLabels.who} hint={say.nameOfRecord()} list="names" max={200} />
      <SelectField
        name="quoteKind"
        label={quoteLabels.quoteKind}
        value={typed.quoteKind}
        options={options(quoteKindNames)}
      />
      <TextField {...value('to')} label={quoteLabels.to} hint={say.reportersCouncilPerson()} max={200} />
      <TextField {...value('edtf')} label={quoteLabels.edtf} hint={say.emptyForDayOfArticle({ dateHint })} max={40} />
      <TextField {...value('occasion')} label={quoteLabels.occasion} max={200} />
      <SelectField
        name="source"
        label={quoteLabels.source}
        value={typed.source}
        options={[{ value: '', name: say.notSaid() }, ...sources.map(({ id, title }) => ({ value: id, name: title }))]}
      />
      <TextField
        {...value('checkedAgainst')}
        label={quoteLabels.checkedAgainst}
        hint={say.recordingNotesMinutes()}
        max={300}
      />
    </>
  )
}

export function EventFields({ typed, problems, prefix }: Typed) {
  const value = (name: string) => ({ name, id: `${prefix}${name}`, value: typed[name] ?? '', problem: problems[name] })
  const participants = value('participants')
  return (
    <>
      <TextField {...value('title')} label={eventLabels.title} hint={say.asTimelineSays()} max={300} />
      <TextField {...value('edtf')} label={eventLabels.edtf} hint={dateHint} max={40} />
      <TextField {...value('place')} label={eventLabels.place} hint={say.placeOfRecord()} list="names" max={200} />
      <SelectField
        name="status"
        label={eventLabels.status}
        value={typed.status ?? 'reported'}
        options={options(statusNames)}
      />
      <Field
        id={participants.id}
        label={eventLabels.participants}
        hint={say.oneLineAnitaSorrellMoved()}
        problem={participants.problem}
      >
        <textarea
          {...described(participants.id, { hint: true, problem: participants.problem })}
          name="participants"
          rows={3}
        >
          {participants.value}
        </textarea>
      </Field>
    </>
  )
}
