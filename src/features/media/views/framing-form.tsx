import { boxOf, type CropName, cropNames, type Framing, sizeTurned } from '../../../base/framing.ts'
import { baseOf } from '../../../base/made-from.ts'
import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { described, Field } from '../../../ui/newsroom/parts.tsx'
import { boxParts, cropField } from '../forms.ts'
import * as say from '../messages/newsroom.ts'
import { type KeptPicture, shownOfFraming } from '../picture.ts'
import { pictureRoutes } from '../routes.ts'
import type { Shown } from './shown.ts'
import { wholeAt } from './whole.ts'

/** What a collision calls each part. */
export function framingLabels(): Record<string, string> {
  const crops = cropNames.map((name) => [name, nameOf(name)] as const)
  return { turned: say.turnSays(), focus: say.focalPoint(), ...Object.fromEntries(crops) }
}

/** How a picture stands, in words: each crop as one. */
export function typedOfFraming({ turned, focus, crops }: Framing): Record<string, string> {
  const said = Object.entries(crops).map(([name, { x, y, width, height }]) => [
    name,
    `${width} × ${height} (${x}, ${y})`,
  ])
  return {
    turned: turned === 0 ? say.noTurn() : say.turnedBy({ degrees: turned }),
    focus: `${focus.x}, ${focus.y}`,
    ...Object.fromEntries(said),
  }
}

function nameOf(name: CropName): string {
  return name === 'free' ? say.cropFree() : name
}

function typedFields({ focus, crops }: Framing): Record<string, string> {
  const fields = cropNames.flatMap((name) => {
    const box = crops[name]
    return box ? boxParts.map((part) => [cropField(name, part), String(box[part])] as const) : []
  })
  return { focusX: String(focus.x), focusY: String(focus.y), ...Object.fromEntries(fields) }
}

/** Cutting a picture to shapes: in numbers, and where scripts run on the picture itself. */
export function FramingForm({ picture, form, typed = {}, problems = {} }: Shown) {
  const isTried = form === 'framing'
  const fields: Readonly<Record<string, string>> = isTried ? typed : typedFields(picture)
  const whole = sizeTurned(picture, picture.turned)
  const number = (name: string, label: string) => (
    <NumberField name={name} label={label} value={fields[name] ?? ''} problem={isTried ? problems[name] : undefined} />
  )
  return (
    <section aria-labelledby="framing">
      <h2 id="framing">{say.howItStands()}</h2>
      <p class="hint">{say.howItStandsExplained()}</p>
      <form
        method="post"
        action={pictureRoutes.frame.to({ id: picture.id })}
        data-cropper={wholeAt(picture)}
        data-width={whole.width}
        data-height={whole.height}
      >
        <BaseField base={(isTried ? typed.base : undefined) ?? baseOf(shownOfFraming(picture))} />
        <details class="numbers" open={isTried}>
          <summary>{say.inNumbers()}</summary>
          <p class="hint">{say.cropInPixels({ width: whole.width, height: whole.height })}</p>
          <fieldset class="numbers">
            <legend>{say.focalPoint()}</legend>
            {number('focusX', say.focusX())}
            {number('focusY', say.focusY())}
          </fieldset>
          {cropNames.map((name) => (
            <CropFields picture={picture} name={name} number={number} />
          ))}
        </details>
        <p class="actions">
          <button type="submit" class="main" name="act" value="save">
            {say.saveShape()}
          </button>
          {picture.isMoving ? null : (
            <>
              <button type="submit" name="act" value="turn-left">
                {say.turnLeft()}
              </button>
              <button type="submit" name="act" value="turn-right">
                {say.turnRight()}
              </button>
            </>
          )}
        </p>
      </form>
    </section>
  )
}

type Cropping = { picture: KeptPicture; name: CropName; number: (name: string, label: string) => unknown }

function CropFields({ picture, name, number }: Cropping) {
  const labels = { x: say.cropLeft(), y: say.cropTop(), width: say.cropWidth(), height: say.cropHeight() }
  const about = boxOf({ ...picture, crops: {} }, name)
  const parts = boxParts.filter((part) => part !== 'height' || name === 'free')
  return (
    <fieldset class="numbers" data-crop={name} data-about={boxParts.map((part) => about[part]).join(' ')}>
      <legend>{nameOf(name)}</legend>
      {parts.map((part) => number(cropField(name, part), labels[part]))}
      {name === 'free' ? <p class="hint">{say.cropFreeHint()}</p> : null}
    </fieldset>
  )
}

type Numbered = { name: string; label: string; value: string; problem: string | undefined }

function NumberField({ name, label, value, problem }: Numbered) {
  return (
    <Field id={name} label={label} problem={problem}>
      <input {...described(name, { problem })} name={name} inputmode="numeric" maxlength={5} value={value} />
    </Field>
  )
}
