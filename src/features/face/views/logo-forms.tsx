import { BaseField } from '../../../ui/newsroom/collision.tsx'
import type { FaceOf } from '../face.ts'
import * as say from '../messages/newsroom.ts'
import { faceRoutes } from '../routes.ts'

type Shown = { paper: string; logo: FaceOf['logo']; base: string }

/** The logo by day and by night, each put up, changed and taken down by itself. */
export function LogoForms({ paper, logo, base }: Shown) {
  return (
    <section aria-labelledby="logo" class="narrow">
      <h2 id="logo">{say.logo()}</h2>
      <p class="quiet">{say.logoSays()}</p>
      <LogoForm time="day" name={say.logoByDay()} shown={logo?.day ?? null} paper={paper} base={base} />
      {logo ? <LogoForm time="night" name={say.logoByNight()} shown={logo.night} paper={paper} base={base} /> : null}
    </section>
  )
}

type One = {
  time: 'day' | 'night'
  name: string
  shown: NonNullable<FaceOf['logo']>['day'] | null
  paper: string
  base: string
}

function LogoForm({ time, name, shown, paper, base }: One) {
  const id = `logo-${time}`
  return (
    <form method="post" action={faceRoutes.logo.to()} enctype="multipart/form-data" class={`logo-form by-${time}`}>
      <BaseField base={base} />
      <input type="hidden" name="time" value={time} />
      {shown ? <img src={shown.to} width={shown.width} height={shown.height} alt={paper} /> : null}
      <div class="field">
        <label for={id}>{name}</label>
        <input id={id} type="file" name="file" accept=".png,.jpg,.jpeg,.webp,.svg" aria-describedby={`${id}-hint`} />
        <p class="hint" id={`${id}-hint`}>
          {say.logoHint()}
        </p>
      </div>
      <p class="actions">
        <button type="submit" name="act" value="put-up">
          {shown ? say.changeLogo() : say.putLogoUp()}
        </button>
        {shown ? (
          <button type="submit" name="act" value="take-down">
            {say.takeLogoDown()}
          </button>
        ) : null}
      </p>
    </form>
  )
}
