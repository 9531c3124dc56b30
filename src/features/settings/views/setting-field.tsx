import type { Setting } from '../../../assembly/setting.ts'
import { described, TextField } from '../../../ui/newsroom/parts.tsx'

type Shown = { setting: Setting; text: string; problem: string | undefined }

/** One setting as it is typed; `text` is what is kept or was sent. */
export function SettingField(shown: Shown) {
  const { name, label, hint, field } = shown.setting
  const shows = field.shows
  if (shows.as === 'line') {
    const { type, required } = shows
    const line = { name, type, required, value: shown.text, problem: shown.problem }
    return <TextField label={label()} {...line} {...(hint ? { hint: hint() } : {})} />
  }
  if (shows.as === 'switch') return <Switch {...shown} />
  const isOne = shows.as === 'one'
  const chosen = isOne ? [shown.text] : shown.text.split(',')
  const always = isOne ? [] : shows.always
  return (
    <fieldset>
      <legend>{label()}</legend>
      {always.map((each) => (
        <input type="hidden" name={name} value={each} />
      ))}
      {Object.entries(shows.of).map(([value, says]) => (
        <label class="tick">
          <input type={isOne ? 'radio' : 'checkbox'} name={name} value={value} checked={chosen.includes(value)} />{' '}
          {says}
        </label>
      ))}
      {hint ? <p class="hint">{hint()}</p> : null}
      {shown.problem ? <p class="problem">{shown.problem}</p> : null}
    </fieldset>
  )
}

function Switch({ setting: { name, label, hint }, text }: Shown) {
  return (
    <div class="field">
      <label class="tick">
        <input
          {...described(name, hint ? { hint: true } : {})}
          name={name}
          type="checkbox"
          value="on"
          checked={text === 'on'}
        />{' '}
        {label()}
      </label>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint()}
        </p>
      ) : null}
    </div>
  )
}
