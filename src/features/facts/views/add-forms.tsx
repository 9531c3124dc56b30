import { described, Field, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Article } from '../../articles/index.ts'
import { kindOptions } from '../../entities/index.ts'
import type { Source } from '../../sources/index.ts'
import * as say from '../messages/newsroom.ts'
import { articleRecordRoutes } from '../routes.ts'
import { EventFields, QuoteFields } from './fact-fields.tsx'

export type Trouble = {
  form: 'name' | 'quote' | 'event'
  problems: Record<string, string>
  typed: Record<string, string>
}

type Shown = {
  article: Article
  passages: readonly { id: string; text: string }[]
  sources: readonly Source[]
  mayEdit: boolean
  trouble: Trouble | undefined
  /** What was selected in the editor, for the form it is meant for. */
  adding: Omit<Trouble, 'problems'> | undefined
}

/** Words of the article, and what they are: a quote, a name, an event. */
export function AddForms(shown: Shown) {
  return (
    <div class="beside">
      <h2>{say.addFacts()}</h2>
      <QuoteForm {...shown} />
      <NameForm {...shown} />
      <EventForm {...shown} />
    </div>
  )
}

function of({ trouble, adding }: Shown, form: Trouble['form']): Omit<Trouble, 'form'> & { isOpen: boolean } {
  const given = trouble ?? (adding && { ...adding, problems: {} })
  const isOpen = given?.form === form
  return isOpen ? { ...given, isOpen } : { problems: {}, typed: {}, isOpen }
}

function QuoteForm(shown: Shown) {
  const { typed, problems, isOpen } = of(shown, 'quote')
  return (
    <details open={isOpen}>
      <summary>{say.quote()}</summary>
      <form method="post" action={articleRecordRoutes.addQuote.to({ id: shown.article.id })}>
        <WordsFields {...shown} {...{ typed, problems }} prefix="q-" />
        <QuoteFields typed={typed} problems={problems} prefix="q-" sources={shown.sources} />
        {shown.mayEdit ? (
          <label class="tick">
            <input type="checkbox" name="isNew" value="yes" checked={typed.isNew === 'yes'} /> {say.whoSaidItIsNew()}
          </label>
        ) : null}
        <button type="submit">{say.confirmQuote()}</button>
      </form>
    </details>
  )
}

function NameForm(shown: Shown) {
  const { typed, problems, isOpen } = of(shown, 'name')
  return (
    <details open={isOpen}>
      <summary>{say.personOrganisationOrPlace()}</summary>
      <form method="post" action={articleRecordRoutes.addName.to({ id: shown.article.id })}>
        <WordsFields {...shown} {...{ typed, problems }} prefix="n-" />
        <SelectField name="kind" label={say.whatItIs()} value={typed.kind} options={kindOptions} />
        <TextField
          name="who"
          id="n-who"
          label={say.whoOrWhat()}
          hint={say.nameOfRecordEmptyWhen()}
          value={typed.who ?? ''}
          problem={problems.who}
          list="names"
          max={200}
        />
        {shown.mayEdit ? (
          <label class="tick">
            <input type="checkbox" name="isNew" value="yes" checked={typed.isNew === 'yes'} /> {say.isNewInRecord()}
          </label>
        ) : null}
        <button type="submit">{say.confirmName()}</button>
      </form>
    </details>
  )
}

function EventForm(shown: Shown) {
  const { typed, problems, isOpen } = of(shown, 'event')
  return (
    <details open={isOpen}>
      <summary>{say.event()}</summary>
      <form method="post" action={articleRecordRoutes.addEvent.to({ id: shown.article.id })}>
        <WordsFields {...shown} {...{ typed, problems }} prefix="e-" />
        <EventFields typed={typed} problems={problems} prefix="e-" />
        <button type="submit">{say.confirmEvent()}</button>
      </form>
    </details>
  )
}

type Words = Pick<Shown, 'passages'> & {
  typed: Record<string, string>
  problems: Record<string, string>
  prefix: string
}

function WordsFields({ passages, typed, problems, prefix }: Words) {
  const id = `${prefix}words`
  return (
    <>
      <Field id={id} label={say.wordsInText()} hint={say.copiedFromNewestRevision()} problem={problems.words}>
        <textarea {...described(id, { hint: true, problem: problems.words })} name="words" rows={2} required>
          {typed.words ?? ''}
        </textarea>
      </Field>
      <Field id={`${prefix}block`} label={say.inPassage()}>
        <select id={`${prefix}block`} name="block">
          <option value="">{say.firstThatHasThem()}</option>
          {passages.map((passage) => (
            <option value={passage.id} selected={passage.id === typed.block}>
              {passage.text.slice(0, 60)}
            </option>
          ))}
        </select>
      </Field>
    </>
  )
}
