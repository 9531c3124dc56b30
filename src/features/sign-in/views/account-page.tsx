import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { accountRoutes, signInRoutes } from '../routes.ts'
import type { PasswordRefusal, Session } from '../session.ts'

export type Refusal = PasswordRefusal | 'too-many-tries'

const refusals = said({
  'password-too-short': say.passwordTooShort,
  'password-too-long': say.passwordTooLong,
  'password-wrong': say.thatIsNotYourCurrent,
  'password-of-their-own': say.thatIsTooNearYour,
  'password-common': say.thatIsAmongPasswordsThat,
  'password-pattern': say.passwordIsPattern,
  'sign-in-again': say.pleaseSignInAgainFirst,
  'too-many-tries': say.yourCurrentPasswordWasTried,
}) satisfies Record<Refusal, string>

const notices: Record<string, string> = said({
  password: say.yourPasswordIsSetEvery,
  ended: say.thatBrowserIsSignedOut,
})

type Shown = {
  desk: Desk
  sessions: Session[]
  own: Session
  hasPassword: boolean
  done?: string | undefined
  refusal?: Refusal
  email: string
  /** Whether they signed in too long ago to be taken at their word. */
  mustProve: boolean
}

export function AccountPage(shown: Shown) {
  const { desk, sessions, own, done = '' } = shown
  return (
    <NewsroomPage desk={desk} title={say.yourAccount()} current={accountRoutes.show.to()}>
      <PageHead title={say.yourAccount()} says={desk.who ? `${desk.who.name}, ${desk.who.role}` : ''} />
      <Notice>{notices[done]}</Notice>
      <PasswordPart {...shown} />
      <section aria-labelledby="sessions-head">
        <h2 id="sessions-head">{say.whereYouAreSignedIn()}</h2>
        <ul class="rows">
          {sessions.map((session) => (
            <li>
              <div>
                {session.id === own.id ? (
                  say.deviceOfThisSession({ device: session.device, b: (inner) => <b>{inner}</b> })
                ) : (
                  <b>{session.device}</b>
                )}
                <p class="quiet">
                  {say.signedInSince({ when: () => <When at={session.startedAt} locale={desk} time /> })}
                </p>
              </div>
              {session.id === own.id ? null : (
                <form method="post" action={accountRoutes.endSession.to()}>
                  <input type="hidden" name="session" value={session.id} />
                  <button type="submit">{say.signItOut()}</button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <form method="post" action={accountRoutes.endSessions.to()}>
          <button type="submit">{say.signOutEverywhere()}</button>
        </form>
      </section>
    </NewsroomPage>
  )
}

function PasswordPart({ hasPassword, refusal, mustProve, email }: Shown) {
  return (
    <section aria-labelledby="password-head" class="narrow">
      <h2 id="password-head">{hasPassword ? say.changeYourPassword() : say.setPassword()}</h2>
      {mustProve && !hasPassword ? (
        <SignInAgain email={email} />
      ) : (
        <PasswordForm hasPassword={hasPassword} refusal={refusal} />
      )}
    </section>
  )
}

/** Whoever sits at a browser that was left open is not taken for its owner. */
function SignInAgain({ email }: { email: string }) {
  return (
    <form method="post" action={signInRoutes.form.to()}>
      <p>{refusals['sign-in-again']}</p>
      <input type="hidden" name="email" value={email} />
      <button type="submit" name="by" value="mail" class="main">
        {say.mailMeLink()}
      </button>
    </form>
  )
}

function PasswordForm({ hasPassword, refusal }: { hasPassword: boolean; refusal: Refusal | undefined }) {
  const isOfCurrent = refusal === 'password-wrong' || refusal === 'too-many-tries'
  return (
    <form method="post" action={accountRoutes.setPassword.to()}>
      {hasPassword ? (
        <TextField
          name="current"
          label={say.currentPassword()}
          type="password"
          autocomplete="current-password"
          hint={say.notNeededInFirstQuarter()}
          problem={isOfCurrent ? refusals[refusal] : undefined}
        />
      ) : null}
      <TextField
        name="fresh"
        label={say.newPassword()}
        type="password"
        required
        autocomplete="new-password"
        hint={say.newPasswordHint()}
        problem={refusal && !isOfCurrent ? refusals[refusal] : undefined}
      />
      <button type="submit" class="main">
        {hasPassword ? say.changePasswordNow() : say.setPasswordNow()}
      </button>
    </form>
  )
}
