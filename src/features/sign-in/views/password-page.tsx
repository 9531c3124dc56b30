import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { accountRoutes } from '../routes.ts'
import type { PasswordRefusal } from '../session.ts'

const refusals = said({
  'password-too-short': say.passwordTooShort,
  'password-far-too-short': say.passwordFarTooShort,
  'password-too-long': say.passwordTooLong,
  'password-of-their-own': say.thatIsTooNearYour,
  'password-common': say.thatIsAmongPasswordsThat,
  'password-pattern': say.passwordIsPattern,
  'sign-in-again': say.thatNeedsFreshSignIn,
}) satisfies Record<PasswordRefusal, string>

type Shown = { desk: Desk; hasPassword: boolean; isBeside: boolean; refusal?: PasswordRefusal | undefined }

/** A password, or another. Whoever sees this has just shown who they are, so the old one is not asked for. */
export function PasswordPage({ desk, hasPassword, isBeside, refusal }: Shown) {
  const title = hasPassword ? say.changeYourPassword() : say.setPassword()
  return (
    <NewsroomPage desk={desk} title={title} current={accountRoutes.show.to()}>
      <PageHead title={title}>
        <a href={accountRoutes.show.to()}>{say.yourAccount()}</a>
      </PageHead>
      <form method="post" action={accountRoutes.setPassword.to()} class="narrow">
        <TextField
          name="fresh"
          label={say.newPassword()}
          type="password"
          required
          autocomplete="new-password"
          hint={isBeside ? say.newPasswordHintBeside() : say.newPasswordHint()}
          problem={refusal ? refusals[refusal] : undefined}
        />
        <button type="submit" class="main">
          {hasPassword ? say.changePasswordNow() : say.setPasswordNow()}
        </button>
      </form>
    </NewsroomPage>
  )
}
