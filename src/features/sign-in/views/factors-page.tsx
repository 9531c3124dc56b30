import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { type FactorRefusal, type Factors, hasAny, type Passkey } from '../factors/factor.ts'
import * as say from '../messages/newsroom.ts'
import { accountRoutes, factorRoutes } from '../routes.ts'
import { PasskeyButton } from './passkey-button.tsx'

const refusals = said({
  'code-wrong': say.thatCodeIsNotRight,
  'nothing-begun': say.thatTookTooLong,
  'passkey-not-taken': say.passkeyWasNotTaken,
  'too-many-passkeys': say.tooManyPasskeys,
}) satisfies Record<FactorRefusal, string>

const notices: Record<string, string> = said({
  app: say.appIsSet,
  'app-removed': say.appIsRemoved,
  passkey: say.passkeyIsAdded,
  'passkey-removed': say.passkeyIsRemoved,
})

type Shown = {
  desk: Desk
  has: Factors
  takesPasskeys: boolean
  done?: string | undefined
  problem?: string | undefined
  refusal?: FactorRefusal
  name?: string
}

/** What somebody has beside a link or a password. */
export function FactorsPage(shown: Shown) {
  const { desk, has, takesPasskeys, done = '', refusal } = shown
  return (
    <NewsroomPage
      desk={desk}
      title={say.secondFactors()}
      current={accountRoutes.show.to()}
      scripts={takesPasskeys ? ['passkeys.js'] : []}
    >
      <PageHead title={say.secondFactors()} says={say.whatSecondFactorsAreFor()}>
        <a href={accountRoutes.show.to()}>{say.yourAccount()}</a>
      </PageHead>
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{refusal ? refusals[refusal] : null}</Notice>
      <App has={has} />
      <Passkeys {...shown} />
      {hasAny(has) ? <Codes has={has} /> : null}
    </NewsroomPage>
  )
}

function App({ has }: { has: Factors }) {
  return (
    <section aria-labelledby="app-head">
      <h2 id="app-head">{say.authenticatorApp()}</h2>
      <p>{has.app ? say.yourAppIsSet() : say.anAppMakesCodes()}</p>
      <div class="actions">
        <form method="post" action={factorRoutes.beginApp.to()}>
          <button type="submit" class={has.app ? undefined : 'main'}>
            {has.app ? say.setUpAnotherApp() : say.setUpApp()}
          </button>
        </form>
        {has.app ? (
          <Removal action={factorRoutes.removeApp.to()} says={say.removeApp()}>
            {say.removeAppNow()}
          </Removal>
        ) : null}
      </div>
    </section>
  )
}

function Passkeys({ desk, has, takesPasskeys, problem, name = '' }: Shown) {
  return (
    <section aria-labelledby="passkeys-head">
      <h2 id="passkeys-head">{say.passkeys()}</h2>
      <p>{say.whatPasskeysAre()}</p>
      {has.passkeys.length > 0 ? (
        <ul class="rows">
          {has.passkeys.map((passkey) => (
            <PasskeyRow desk={desk} passkey={passkey} />
          ))}
        </ul>
      ) : null}
      {takesPasskeys ? (
        <form method="post" action={factorRoutes.addPasskey.to()} class="narrow">
          <TextField
            name="name"
            label={say.nameOfPasskey()}
            value={name}
            required
            max={60}
            hint={say.asMyTelephone()}
            problem={problem}
          />
          <PasskeyButton question={factorRoutes.askPasskey.to()} makes>
            {say.addPasskey()}
          </PasskeyButton>
        </form>
      ) : (
        <p class="hint">{say.passkeysNeedName()}</p>
      )}
    </section>
  )
}

function PasskeyRow({ desk, passkey }: { desk: Desk; passkey: Passkey }) {
  const { id, name, addedAt, usedAt } = passkey
  return (
    <li>
      <div>
        <b>{name}</b>
        <p class="quiet">
          {usedAt
            ? say.passkeyLastUsed({ when: () => <When at={usedAt} locale={desk} time /> })
            : say.passkeyAdded({ when: () => <When at={addedAt} locale={desk} time /> })}
        </p>
      </div>
      <Removal action={factorRoutes.removePasskey.to({ passkey: id })} says={say.removePasskey()}>
        {say.removePasskeyName({ name })}
      </Removal>
    </li>
  )
}

function Codes({ has }: { has: Factors }) {
  return (
    <section aria-labelledby="codes-head">
      <h2 id="codes-head">{say.recoveryCodes()}</h2>
      <p>{say.codesLeft({ count: has.codes })}</p>
      <form method="post" action={factorRoutes.makeCodes.to()}>
        <button type="submit">{say.makeNewCodes()}</button>
      </form>
    </section>
  )
}

/** Asks once. */
function Removal({ action, says, children }: { action: string; says: string; children?: string }) {
  return (
    <details>
      <summary class="danger">{says}</summary>
      <form method="post" action={action}>
        <button type="submit" class="danger">
          {children}
        </button>
      </form>
    </details>
  )
}
