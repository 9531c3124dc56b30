import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { accountRoutes, signInRoutes } from '../routes.ts'
import type { PasswordRefusal, Session } from '../session.ts'

export type Refusal = PasswordRefusal | 'too-many-tries'

const refusals = {
  'password-too-short':
    'A password has at least 12 characters. Three or four words that do not belong together do well.',
  'password-too-long': 'A password has at most 200 characters.',
  'password-wrong': 'That is not your current password. Forgotten? Sign out and have a link mailed to you.',
  'password-of-their-own':
    'That is too near your own name or address, or the paper’s: it is what somebody would try first. Take words that have nothing to do with either.',
  'password-common':
    'That is among the passwords that are guessed first. Take three or four words that do not belong together.',
  'password-pattern':
    'That is quickly guessed: it repeats itself, or follows the alphabet or the keyboard. Take three or four words that do not belong together.',
  'sign-in-again':
    'Please sign in again first: a password is set in the first quarter of an hour after signing in by link.',
  'too-many-tries':
    'Your current password was tried too often. Wait a quarter of an hour, or sign out and have a link mailed to you.',
} as const satisfies Record<Refusal, string>

const notices: Record<string, string> = {
  password: 'Your password is set. Every other browser was signed out.',
  ended: 'That browser is signed out.',
}

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
    <NewsroomPage desk={desk} title="Your account" current={accountRoutes.show.to()}>
      <PageHead title="Your account" says={desk.who ? `${desk.who.name}, ${desk.who.role}` : ''} />
      <Notice>{notices[done]}</Notice>
      <PasswordPart {...shown} />
      <section aria-labelledby="sessions-head">
        <h2 id="sessions-head">Where you are signed in</h2>
        <ul class="rows">
          {sessions.map((session) => (
            <li>
              <div>
                <b>{session.device}</b> {session.id === own.id ? '(this one)' : ''}
                <p class="quiet">
                  Since <When at={session.startedAt} locale={desk} time />
                </p>
              </div>
              {session.id === own.id ? null : (
                <form method="post" action={accountRoutes.endSession.to()}>
                  <input type="hidden" name="session" value={session.id} />
                  <button type="submit">Sign it out</button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <form method="post" action={accountRoutes.endSessions.to()}>
          <button type="submit">Sign out everywhere</button>
        </form>
      </section>
    </NewsroomPage>
  )
}

function PasswordPart({ hasPassword, refusal, mustProve, email }: Shown) {
  return (
    <section aria-labelledby="password-head" class="narrow">
      <h2 id="password-head">{hasPassword ? 'Change your password' : 'Set a password'}</h2>
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
        Mail me a link
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
          label="Current password"
          type="password"
          autocomplete="current-password"
          hint="Not needed in the first quarter of an hour after you signed in."
          problem={isOfCurrent ? refusals[refusal] : undefined}
        />
      ) : null}
      <TextField
        name="fresh"
        label="New password"
        type="password"
        required
        autocomplete="new-password"
        hint="At least 12 characters. Three or four words that do not belong together do well."
        problem={refusal && !isOfCurrent ? refusals[refusal] : undefined}
      />
      <button type="submit" class="main">
        {hasPassword ? 'Change it' : 'Set it'}
      </button>
    </form>
  )
}
