import { baseOf } from '../../../base/made-from.ts'
import { said } from '../../../base/messages.ts'
import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { described, Field, Notice, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { type PictureFacts, shownOfFacts } from '../picture.ts'
import { pictureRoutes } from '../routes.ts'
import type { Shown } from './shown.ts'

export const factLabels = said({
  alt: say.alternativeText,
  credit: say.credit,
  caption: say.caption,
  copyright: say.copyright,
  place: say.place,
  taken: say.taken,
  keywords: say.keywords,
  isDecorative: say.isDecorative,
})

/** What is known of a picture, as its form has it. */
export function typedOfFacts(facts: PictureFacts): Record<string, string> {
  const { keywords, isDecorative, ...shown } = shownOfFacts(facts)
  return { ...shown, keywords: keywords.join('\n'), isDecorative: isDecorative ? 'yes' : '' }
}

export function FactsForm({ picture, form, typed = {}, problems = {} }: Shown) {
  const isTried = form === 'facts'
  const kept = typedOfFacts(picture)
  const value = (name: keyof typeof factLabels) => ({
    ...{ name, label: factLabels[name], problem: isTried ? problems[name] : undefined },
    value: (isTried ? typed[name] : kept[name]) ?? '',
  })
  const base = (isTried ? typed.base : undefined) ?? baseOf(shownOfFacts(picture))
  return (
    <section aria-labelledby="known">
      <h2 id="known">{say.whatIsKnown()}</h2>
      {picture.isFromFile ? <Notice>{say.readFromFile()}</Notice> : null}
      <form method="post" action={pictureRoutes.show.to({ id: picture.id })} class="narrow">
        <BaseField base={base} />
        <TextField {...value('alt')} max={500} />
        <label class="tick">
          <input type="checkbox" name="isDecorative" value="yes" checked={value('isDecorative').value === 'yes'} />{' '}
          {factLabels.isDecorative}
        </label>
        <TextField {...value('credit')} required max={200} />
        <Area {...value('caption')} hint={say.captionHint()} rows={3} />
        <TextField {...value('copyright')} max={200} />
        <TextField {...value('place')} hint={say.placeHint()} max={200} />
        <TextField {...value('taken')} hint={say.takenHint()} max={20} />
        <Area {...value('keywords')} hint={say.keywordsHint()} rows={Math.max(2, picture.keywords.length)} />
        <button type="submit" class="main">
          {say.saveFacts()}
        </button>
      </form>
    </section>
  )
}

type Lines = { name: string; label: string; value: string; hint: string; problem: string | undefined; rows: number }

export function Area({ name, label, value, hint, problem, rows }: Lines) {
  return (
    <Field id={name} label={label} hint={hint} problem={problem}>
      <textarea {...described(name, { hint: true, problem })} name={name} rows={rows}>
        {value}
      </textarea>
    </Field>
  )
}
