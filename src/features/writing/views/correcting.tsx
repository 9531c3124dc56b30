import type { Instant } from '../../../base/clock.ts'
import { dateAndTime } from '../../../base/dates.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { described, Field } from '../../../ui/newsroom/parts.tsx'
import { type Body, type CorrectionKind, passages } from '../../articles/index.ts'

/** What a reader said is wrong, as the form offers it. */
export type Report = {
  id: string
  name: string
  body: string
  block: string | null
  mayBeThanked: boolean
  postedAt: Instant
}

/** A notice that stands on the article already. */
export type EarlierNotice = { id: string; kind: CorrectionKind; now: string; madeAt: Instant }

/** What was typed into the form of a notice. */
export type Noticed = { kind: string; was: string; now: string; block: string; report: string; corrects: string }
export const noNotice: Noticed = { kind: '', was: '', now: '', block: '', report: '', corrects: '' }

const kinds = {
  correction: 'Correction: something was wrong',
  clarification: 'Clarification: something could be misread',
  update: 'Update: something has happened since',
  'editors-note': 'Editor’s note',
} satisfies Partial<Record<CorrectionKind, string>>

type Shown = {
  desk: Desk
  body: Body
  reports: readonly Report[]
  earlier: readonly EarlierNotice[]
  typed: Noticed
  isOpen: boolean
}

/** What readers are told with this publication. It goes out with it, and stays. */
export function NoticeFields({ desk, body, reports, earlier, typed, isOpen }: Shown) {
  return (
    <details class="told" open={isOpen || typed.kind !== ''}>
      <summary>Tell readers what was put right</summary>
      <Field id="kind" label="Kind of notice">
        <select {...described('kind', {})} name="kind">
          <option value="">No notice</option>
          {Object.entries(kinds).map(([kind, name]) => (
            <option value={kind} selected={kind === typed.kind}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id="now" label="Text of the notice" hint="One or two sentences that can be read without the article.">
        <textarea {...described('now', { hint: true })} name="now" rows={2} maxlength={1000}>
          {typed.now}
        </textarea>
      </Field>
      <Field id="was" label="What it said before" hint="Only as much as readers need. A correction needs it.">
        <textarea {...described('was', { hint: true })} name="was" rows={2} maxlength={1000}>
          {typed.was}
        </textarea>
      </Field>
      <Field id="block" label="Passage" hint="It gets a mark that leads to the notice.">
        <select {...described('block', { hint: true })} name="block">
          <option value="">The article as a whole</option>
          {passages(body).map(({ id, text }) => (
            <option value={id} selected={id === typed.block}>
              {text.length > 80 ? `${text.slice(0, 79)}…` : text}
            </option>
          ))}
        </select>
      </Field>
      {earlier.length > 0 ? <Earlier desk={desk} earlier={earlier} chosen={typed.corrects} /> : null}
      {reports.length > 0 ? <Reports desk={desk} reports={reports} chosen={typed.report} /> : null}
    </details>
  )
}

type Amending = { desk: Desk; earlier: readonly EarlierNotice[]; chosen: string }

function Earlier({ desk, earlier, chosen }: Amending) {
  return (
    <Field
      id="corrects"
      label="An earlier notice that was wrong itself"
      hint="It stays, and this one says that it puts it right."
    >
      <select {...described('corrects', { hint: true })} name="corrects">
        <option value="">None</option>
        {earlier.map(({ id, now, madeAt }) => (
          <option value={id} selected={id === chosen}>
            {`${dateAndTime(madeAt, desk)}: ${now.length > 80 ? `${now.slice(0, 79)}…` : now}`}
          </option>
        ))}
      </select>
    </Field>
  )
}

type Choosing = { desk: Desk; reports: readonly Report[]; chosen: string }

function Reports({ desk, reports, chosen }: Choosing) {
  return (
    <fieldset>
      <legend>A reader told us</legend>
      <label class="tick">
        <input type="radio" name="report" value="" checked={chosen === ''} /> Nobody
      </label>
      {reports.map(({ id, name, body, mayBeThanked, postedAt }) => (
        <label class="tick">
          <input type="radio" name="report" value={id} checked={id === chosen} />{' '}
          <span>
            <bdi>{name}</bdi>, {dateAndTime(postedAt, desk)}:{' '}
            <bdi>{body.length > 160 ? `${body.slice(0, 159)}…` : body}</bdi>{' '}
            <span class="quiet">{mayBeThanked ? 'Is thanked by name.' : 'Is not named.'}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
