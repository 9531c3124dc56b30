import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, TextField } from '../../../ui/newsroom/parts.tsx'
import { signInRoutes } from '../routes.ts'
import type { SignInRefusal } from '../session.ts'

const refusals = {
  'link-is-spent': 'That link has been used or is older than a day. Ask for another one below.',
  'not-recognised': 'That address and password do not go together. Try again, or have a link mailed to you.',
  'too-many-tries': 'That was tried too often from here. Wait a few minutes and try again.',
} as const satisfies Record<SignInRefusal, string>

type Shown = { desk: Desk; next: string; email?: string; refusal?: SignInRefusal }

/** The door of the newsroom. A link by mail always works; a password once it is set. */
export function SignInPage({ desk, next, email = '', refusal }: Shown) {
  return (
    <NewsroomPage desk={desk} title="Sign in">
      <div class="door">
        <h1>Sign in to the newsroom</h1>
        {refusal ? <Notice kind="bad">{refusals[refusal]}</Notice> : null}
        <form method="post" action={signInRoutes.form.to()}>
          <input type="hidden" name="next" value={next} />
          <TextField name="email" label="Email address" type="email" value={email} required autocomplete="username" />
          <TextField
            name="password"
            label="Password"
            type="password"
            autocomplete="current-password"
            hint="None yet, or forgotten? Leave it empty and have a link mailed to you."
          />
          <p class="actions">
            <button type="submit" class="main">
              Sign in
            </button>
            <button type="submit" name="by" value="mail">
              Mail me a link
            </button>
          </p>
        </form>
      </div>
    </NewsroomPage>
  )
}

/** The page of a one-time link. Opening it changes nothing, so that a mail program that looks ahead uses nothing up. */
export function LinkPage({ desk, name, path }: { desk: Desk; name: string; path: string }) {
  return (
    <NewsroomPage desk={desk} title="Sign in">
      <div class="door">
        <h1>Welcome, {name}</h1>
        <p>This link works once. Afterwards you can set a password in your account.</p>
        <form method="post" action={path}>
          <button type="submit" class="main">
            Sign in as {name}
          </button>
        </form>
      </div>
    </NewsroomPage>
  )
}

export function LinkMailedPage({ desk, email }: { desk: Desk; email: string }) {
  return (
    <NewsroomPage desk={desk} title="Look in your mail">
      <div class="door">
        <h1>Look in your mail</h1>
        <p>
          If somebody with the address <b>{email}</b> works here, a link is on its way to them. It works once, within 24
          hours. Asked several times? Any of the links you were mailed will do; using one ends the others.
        </p>
        <p>
          <a href={signInRoutes.form.to()}>Back to signing in</a>
        </p>
      </div>
    </NewsroomPage>
  )
}

export function SignedOutPage({ desk }: { desk: Desk }) {
  return (
    <NewsroomPage desk={desk} title="You are signed out">
      <div class="door">
        <h1>You are signed out</h1>
        <p>
          Nothing was saved. Your words are still on the page you came from:{' '}
          <a href={signInRoutes.form.to()} target="_blank" rel="noreferrer">
            sign in in another tab
          </a>
          , then go back here and send them again.
        </p>
      </div>
    </NewsroomPage>
  )
}
