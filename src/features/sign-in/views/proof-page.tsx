import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, TextField } from '../../../ui/newsroom/parts.tsx'
import type { WayIn } from '../../staff/index.ts'
import { type Factors, hasAny } from '../factors/factor.ts'
import * as say from '../messages/newsroom.ts'
import { accountRoutes, signInRoutes } from '../routes.ts'
import type { ProofRefusal } from '../session.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { CodeField } from './second-page.tsx'

const refusals = said({
  'code-wrong': say.thatCodeIsNotRight,
  'password-wrong': say.thatIsNotYourPassword,
  'begin-again': say.thatTookTooLong,
  'sign-in-again': say.thatNeedsFreshSignIn,
  'too-many-tries': say.thatWasTriedTooOften,
}) satisfies Record<ProofRefusal, string>

/** What waits for the proof: where it goes on, and what was sent there. */
export type Waiting = {
  method: 'GET' | 'POST'
  path: string
  fields: readonly { name: string; value: string }[]
}

type Shown = {
  desk: Desk
  waiting: Waiting
  has: Factors
  hasPassword: boolean
  email: string
  /** What their role may sign in by, where they have nothing to show here. */
  ways: readonly WayIn[]
  /** What the provider of the house is called; nothing where there is none. */
  provider: string | undefined
  refusal?: ProofRefusal | undefined
}

/** Asks once more who sits here, and keeps what was being sent. */
export function ProofPage(shown: Shown) {
  const { desk, waiting, has, hasPassword, refusal } = shown
  const canProve = hasAny(has) || hasPassword
  const passkeys = has.passkeys.length > 0
  return (
    <NewsroomPage desk={desk} title={say.isItYou()} scripts={passkeys ? ['passkeys.js'] : []}>
      <div class="door">
        <h1>{say.isItYou()}</h1>
        {refusal ? <Notice kind="bad">{refusals[refusal]}</Notice> : null}
        <p>{waiting.method === 'POST' ? say.askedAgainAndKept() : say.askedAgain()}</p>
        {canProve ? <Proof {...shown} /> : <SignInAgain {...shown} />}
        {passkeys ? (
          <form method="post" action={accountRoutes.prove.to()} class="other-way">
            <Kept waiting={waiting} />
            <PasskeyButton question={signInRoutes.askPasskey.to()} name="proof-passkey">
              {say.usePasskey()}
            </PasskeyButton>
          </form>
        ) : null}
      </div>
    </NewsroomPage>
  )
}

function Proof({ waiting, has }: Shown) {
  return (
    <form method="post" action={accountRoutes.prove.to()}>
      <Kept waiting={waiting} />
      {hasAny(has) ? (
        <CodeField has={has} name="proof-code" />
      ) : (
        <TextField
          name="proof-password"
          label={say.password()}
          type="password"
          required
          autocomplete="current-password"
        />
      )}
      <p class="actions">
        <button type="submit" class="main">
          {say.goOn()}
        </button>
      </p>
    </form>
  )
}

function Kept({ waiting: { method, path, fields } }: { waiting: Waiting }) {
  return (
    <>
      <input type="hidden" name="proof-for" value={path} />
      <input type="hidden" name="proof-method" value={method} />
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/**
 * Whoever has neither comes in again, by a link or through the provider. What they filled in waits on this page, which
 * stays while they do that in another.
 */
function SignInAgain({ email, ways, provider, waiting }: Shown) {
  const isWaiting = waiting.method === 'POST'
  const target = isWaiting ? '_blank' : undefined
  const next = isWaiting ? undefined : waiting.path
  const throughProvider = provider !== undefined && ways.includes('provider')
  return (
    <>
      {throughProvider ? (
        <p>
          <a class="button main" href={signInRoutes.toProvider.to({ next, again: 'yes' })} target={target}>
            {say.signInAgainThrough({ provider })}
          </a>
        </p>
      ) : null}
      {ways.includes('link') || !throughProvider ? (
        <form method="post" action={signInRoutes.form.to()} target={target}>
          <p>{say.thatNeedsFreshSignIn()}</p>
          <input type="hidden" name="email" value={email} />
          <button type="submit" name="by" value="mail" class={throughProvider ? '' : 'main'}>
            {say.mailMeLink()}
          </button>
        </form>
      ) : null}
      {isWaiting ? (
        <form method="post" action={accountRoutes.prove.to()}>
          <Kept waiting={waiting} />
          <p>{say.thisPageStays()}</p>
          <button type="submit">{say.goOn()}</button>
        </form>
      ) : null}
    </>
  )
}
