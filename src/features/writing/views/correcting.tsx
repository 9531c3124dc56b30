import type { Instant } from '../../../base/clock.ts'
import { dateAndTime } from '../../../base/dates.ts'
import { said } from '../../../base/messages.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { described, Field } from '../../../ui/newsroom/parts.tsx'
import { type Body, type CorrectionKind, passages } from '../../articles/index.ts'
import * as say from '../messages/newsroom.ts'

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

const kinds = said({
  correction: say.correctionSomethingWasWrong,
  clarification: say.clarificationSomethingCouldBeMisread,
  update: say.updateSomethingHasHappenedSince,
  'editors-note': say.editorsNote,
}) satisfies Partial<Record<CorrectionKind, string>>

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
      <summary>{say.tellReadersWhatWasPut()}</summary>
      <Field id="kind" label={say.kindOfNotice()}>
        <select {...described('kind', {})} name="kind">
          <option value="">{say.noNotice()}</option>
          {Object.entries(kinds).map(([kind, name]) => (
            <option value={kind} selected={kind === typed.kind}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id="now" label={say.textOfNotice()} hint={say.oneOrTwoSentencesThat()}>
        <textarea {...described('now', { hint: true })} name="now" rows={2} maxlength={1000}>
          {typed.now}
        </textarea>
      </Field>
      <Field id="was" label={say.whatItSaidBefore()} hint={say.onlyAsMuchAsReaders()}>
        <textarea {...described('was', { hint: true })} name="was" rows={2} maxlength={1000}>
          {typed.was}
        </textarea>
      </Field>
      <Field id="block" label={say.passage()} hint={say.itGetsMarkThatLeads()}>
        <select {...described('block', { hint: true })} name="block">
          <option value="">{say.articleAsWhole()}</option>
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
    <Field id="corrects" label={say.earlierNoticeThatWasWrong()} hint={say.itStaysAndThisOne()}>
      <select {...described('corrects', { hint: true })} name="corrects">
        <option value="">{say.none()}</option>
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
      <legend>{say.readerToldUs()}</legend>
      <label class="tick">
        <input type="radio" name="report" value="" checked={chosen === ''} /> {say.nobody()}
      </label>
      {reports.map(({ id, name, body, mayBeThanked, postedAt }) => (
        <label class="tick">
          <input type="radio" name="report" value={id} checked={id === chosen} />{' '}
          <span>
            <bdi>{name}</bdi>, {dateAndTime(postedAt, desk)}:{' '}
            <bdi>{body.length > 160 ? `${body.slice(0, 159)}…` : body}</bdi>{' '}
            <span class="quiet">{mayBeThanked ? say.isThankedByName() : say.isNotNamed()}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
