import type { Desk } from '../../../ui/newsroom/page.tsx'
import { described, Field, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import type { TypedMoment } from './moment.ts'

type Shown = { desk: Desk; typed: TypedMoment; waiting: string | undefined; isHeld?: boolean }

/** Now, or at a time of the paper’s own clocks. `waiting` is what is scheduled already; what is held cannot go now. */
export function When({ desk, typed, waiting = '', isHeld = false }: Shown) {
  const isAt = isHeld || typed.when === 'at'
  return (
    <fieldset class="plain when">
      <legend>{say.when()}</legend>
      <input type="hidden" name="schedule" value={waiting} />
      {isHeld ? null : (
        <label class="tick">
          <input type="radio" name="when" value="now" checked={!isAt} /> {say.whenNow()}
        </label>
      )}
      <label class="tick">
        <input type="radio" name="when" value="at" checked={isAt} /> {say.whenAt()}
      </label>
      <div class="moment">
        <TextField
          name="moment"
          label={say.dayAndTime()}
          value={typed.moment}
          hint={say.clocksIn({ timeZone: desk.timeZone })}
          max={60}
        />
        {typed.isTwice ? (
          <Field id="which" label={say.whichOfTwo()}>
            <select {...described('which', {})} name="which">
              <option value="first">{say.firstOfTwo()}</option>
              <option value="last">{say.secondOfTwo()}</option>
            </select>
          </Field>
        ) : null}
      </div>
    </fieldset>
  )
}
