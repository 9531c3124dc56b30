import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import type { ProviderRefusal } from '../provider/provider.ts'
import { signInRoutes } from '../routes.ts'
import type { SignInRefusal } from '../session.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { providerRefusals } from './provider-refusals.ts'

const refusals = said({
  'link-is-spent': say.thatLinkHasBeenUsed,
  'not-recognised': say.thatAddressAndPasswordDo,
  'passkey-unknown': say.thatPasskeyIsNotKnown,
  'too-many-tries': say.thatWasTriedTooOften,
}) satisfies Record<Exclude<SignInRefusal, ProviderRefusal>, string>

type Shown = {
  desk: Desk
  next: string
  passkeys: boolean
  /** What the provider of the house is called; nothing where there is none. */
  provider: string | undefined
  email?: string
  refusal?: SignInRefusal
}

/** The door of the newsroom. A link by mail always works; a password once it is set. */
export function SignInPage({ desk, next, passkeys, provider, email = '', refusal }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.signIn()} scripts={passkeys ? ['passkeys.js'] : []}>
      <div class="door">
        <h1>{say.signInToNewsroom()}</h1>
        {refusal ? <Notice kind="bad">{saysOf(refusal)}</Notice> : null}
        <form method="post" action={signInRoutes.form.to()}>
          <input type="hidden" name="next" value={next} />
          <TextField
            name="email"
            label={say.emailAddress()}
            type="email"
            value={email}
            required
            autocomplete="username"
          />
          <TextField
            name="password"
            label={say.password()}
            type="password"
            autocomplete="current-password"
            hint={say.noneYetOrForgottenLeave()}
          />
          <p class="actions">
            <button type="submit" class="main">
              {say.signIn()}
            </button>
            <button type="submit" name="by" value="mail">
              {say.mailMeLink()}
            </button>
          </p>
        </form>
        {provider ? (
          <p class="other-way">
            <a class="button" href={signInRoutes.toProvider.to({ next })}>
              {say.signInThrough({ provider })}
            </a>
          </p>
        ) : null}
        {passkeys ? (
          <form method="post" action={signInRoutes.enterByPasskey.to()} class="other-way">
            <input type="hidden" name="next" value={next} />
            <PasskeyButton question={signInRoutes.askPasskey.to()}>{say.signInWithPasskey()}</PasskeyButton>
          </form>
        ) : null}
      </div>
    </NewsroomPage>
  )
}

function saysOf(refusal: SignInRefusal): string {
  return isOfProvider(refusal) ? providerRefusals[refusal] : refusals[refusal]
}

function isOfProvider(refusal: SignInRefusal): refusal is ProviderRefusal {
  return Object.hasOwn(providerRefusals, refusal)
}

/** The page of a one-time link. Opening it changes nothing, so that a mail program that looks ahead uses nothing up. */
export function LinkPage({ desk, name, path }: { desk: Desk; name: string; path: string }) {
  return (
    <NewsroomPage desk={desk} title={say.signIn()}>
      <div class="door">
        <h1>{say.welcomeName({ name })}</h1>
        <p>{say.thisLinkWorksOnceAfterwards()}</p>
        <form method="post" action={path}>
          <button type="submit" class="main">
            {say.signInAsName({ name })}
          </button>
        </form>
      </div>
    </NewsroomPage>
  )
}

export function LinkMailedPage({ desk, email }: { desk: Desk; email: string }) {
  return (
    <NewsroomPage desk={desk} title={say.lookInYourMail()}>
      <div class="door">
        <h1>{say.lookInYourMail()}</h1>
        <p>{say.ifSomebodyWithAddressEmail({ email, b: (inner) => <b>{inner}</b> })}</p>
        <p>
          <a href={signInRoutes.form.to()}>{say.backToSigningIn()}</a>
        </p>
      </div>
    </NewsroomPage>
  )
}
