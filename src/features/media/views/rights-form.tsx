import { baseOf } from '../../../base/made-from.ts'
import { said } from '../../../base/messages.ts'
import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { described, Field, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { licences, type PictureRights, shownOfRights } from '../picture.ts'
import { pictureRoutes } from '../routes.ts'
import { licenceNames } from '../words.ts'
import type { Shown } from './shown.ts'

export const rightLabels = said({
  source: say.source,
  licence: say.licence,
  terms: say.terms,
  from: say.usableFrom,
  until: say.usableUntil,
  sections: say.onlySections,
  isOnce: say.isOnce,
  isNeverSocial: say.isNeverSocial,
  isDenied: say.isDenied,
  note: say.rightsNote,
})

type Fields = Readonly<Record<string, string>>

/** What may be done with a picture, as its form has it; what is ticked is `yes`. */
export function typedOfRights(rights: PictureRights): Record<string, string> {
  const { sections, isOnce, isNeverSocial, isDenied, from, until, ...words } = shownOfRights(rights)
  const ticked = (is: boolean) => (is ? 'yes' : '')
  return {
    ...words,
    ...{ from: from ?? '', until: until ?? '', sections: sections.join(' ') },
    ...{ isOnce: ticked(isOnce), isNeverSocial: ticked(isNeverSocial), isDenied: ticked(isDenied) },
  }
}

export function RightsForm({ picture, sections, form, typed = {}, problems = {}, may }: Shown) {
  const isTried = form === 'rights'
  const fields: Fields = isTried ? typed : typedOfRights(picture)
  const value = (name: keyof typeof rightLabels) => ({
    ...{ name, label: rightLabels[name], value: fields[name] ?? '' },
    problem: isTried ? problems[name] : undefined,
  })
  const chosen = (fields.sections ?? '').split(' ')
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">{say.whatMayBeDone()}</h2>
      <form method="post" action={pictureRoutes.rights.to({ id: picture.id })} class="narrow">
        <fieldset disabled={!may.changeRights}>
          <legend class="hidden">{say.whatMayBeDone()}</legend>
          <BaseField base={fields.base || baseOf(shownOfRights(picture))} />
          <SelectField
            {...value('licence')}
            options={licences.map((each) => ({ value: each, name: licenceNames[each] }))}
          />
          <TextField {...value('terms')} hint={say.termsHint()} max={300} />
          <TextField {...value('source')} hint={say.sourceHint()} max={200} />
          <TextField {...value('from')} hint={say.dayHint()} max={40} />
          <TextField {...value('until')} hint={say.dayHint()} max={40} />
          <fieldset>
            <legend>{rightLabels.sections}</legend>
            <p class="hint">{say.onlySectionsHint()}</p>
            {sections.map(({ id, name }) => (
              <label class="tick">
                <input type="checkbox" name="sections" value={id} checked={chosen.includes(id)} /> {name}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend class="hidden">{say.whatMayBeDone()}</legend>
            {(['isOnce', 'isNeverSocial', 'isDenied'] as const).map((name) => (
              <label class="tick">
                <input type="checkbox" name={name} value="yes" checked={fields[name] === 'yes'} /> {rightLabels[name]}
              </label>
            ))}
          </fieldset>
          <Field id="note" label={rightLabels.note} problem={value('note').problem}>
            <textarea {...described('note', { problem: value('note').problem })} name="note" rows={2}>
              {value('note').value}
            </textarea>
          </Field>
          <button type="submit">{say.saveRights()}</button>
        </fieldset>
        {may.changeRights ? null : <p class="hint">{say.mayNotChangeRights()}</p>}
      </form>
    </section>
  )
}
