import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { urls } from '../../../urls.ts'
import type { PasswordRefusal, Session } from '../session.ts'

const refusals = {
  'password-too-short':
    'A password has at least 12 characters. Three or four words that do not belong together do well.',
  'password-too-long': 'A password has at most 200 characters.',
  'password-wrong': 'That is not your password now. Forgotten? Sign out and have a link mailed to you.',
} as const satisfies Record<PasswordRefusal, string>

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
  refusal?: PasswordRefusal
}

export function AccountPage({ desk, sessions, own, hasPassword, done = '', refusal }: Shown) {
  const isCurrentWrong = refusal === 'password-wrong'
  return (
    <NewsroomPage desk={desk} title="Your account" current={urls.newsroom.account}>
      <PageHead title="Your account" says={desk.who ? `${desk.who.name}, ${desk.who.role}` : ''} />
      <Notice>{notices[done]}</Notice>
      <section aria-labelledby="password-head" class="narrow">
        <h2 id="password-head">{hasPassword ? 'Change your password' : 'Set a password'}</h2>
        <form method="post" action={urls.newsroom.password}>
          {hasPassword ? (
            <TextField
              name="current"
              label="The password you have"
              type="password"
              autocomplete="current-password"
              hint="Not needed in the first quarter of an hour after you signed in."
              problem={isCurrentWrong ? refusals[refusal] : undefined}
            />
          ) : null}
          <TextField
            name="fresh"
            label="New password"
            type="password"
            required
            autocomplete="new-password"
            hint="At least 12 characters."
            problem={refusal && !isCurrentWrong ? refusals[refusal] : undefined}
          />
          <button type="submit" class="main">
            {hasPassword ? 'Change it' : 'Set it'}
          </button>
        </form>
      </section>
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
                <form method="post" action={urls.newsroom.endedSession}>
                  <input type="hidden" name="session" value={session.id} />
                  <button type="submit">Sign it out</button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <form method="post" action={urls.newsroom.endedSessions}>
          <button type="submit">Sign out everywhere</button>
        </form>
      </section>
    </NewsroomPage>
  )
}
