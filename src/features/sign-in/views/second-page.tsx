import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Factors } from '../factors/factor.ts'
import * as say from '../messages/newsroom.ts'
import { signInRoutes } from '../routes.ts'
import { PasskeyButton } from './passkey-button.tsx'

export type SecondRefusal = 'code-wrong' | 'too-many-tries'

const refusals = said({
  'code-wrong': say.thatCodeIsNotRight,
  'too-many-tries': say.thatWasTriedTooOften,
}) satisfies Record<SecondRefusal, string>

type Shown = { desk: Desk; has: Factors; name: string; next: string; refusal?: SecondRefusal | undefined }

/** The second step of signing in. */
export function SecondPage({ desk, has, name, next, refusal }: Shown) {
  const passkeys = has.passkeys.length > 0
  return (
    <NewsroomPage desk={desk} title={say.signIn()} scripts={passkeys ? ['passkeys.js'] : []}>
      <div class="door">
        <h1>{say.oneMoreStepName({ name })}</h1>
        {refusal ? <Notice kind="bad">{refusals[refusal]}</Notice> : null}
        <form method="post" action={signInRoutes.second.to()}>
          <input type="hidden" name="next" value={next} />
          <CodeField has={has} name="code" />
          <p class="actions">
            <button type="submit" class="main">
              {say.signIn()}
            </button>
          </p>
        </form>
        {passkeys ? (
          <form method="post" action={signInRoutes.second.to()} class="other-way">
            <input type="hidden" name="next" value={next} />
            <PasskeyButton question={signInRoutes.askPasskey.to()}>{say.usePasskey()}</PasskeyButton>
          </form>
        ) : null}
        <p class="hint">{say.lostThemAll()}</p>
        <p>
          <a href={signInRoutes.form.to()}>{say.backToSigningIn()}</a>
        </p>
      </div>
    </NewsroomPage>
  )
}

/** One field for both: a code of the app is six digits, and a recovery code is not. */
export function CodeField({ has, name }: { has: Factors; name: string }) {
  return (
    <TextField
      name={name}
      label={has.app ? say.codeOfYourApp() : say.recoveryCode()}
      hint={has.app ? say.orRecoveryCode() : say.oneOfThoseYouSaved()}
      required
      max={60}
      autocomplete="one-time-code"
    />
  )
}
