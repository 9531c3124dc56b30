import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import type { FactorRefusal } from '../factors/factor.ts'
import * as say from '../messages/newsroom.ts'
import { accountRoutes, factorRoutes } from '../routes.ts'
import { QrCode } from './qr-code.tsx'

type Shown = {
  desk: Desk
  pending: { secret: string; address: string }
  refusal?: FactorRefusal | undefined
}

/** What an app is shown, and the code that proves that it has arrived. */
export function AppPage({ desk, pending, refusal }: Shown) {
  const { secret, address } = pending
  return (
    <NewsroomPage desk={desk} title={say.setUpApp()} current={accountRoutes.show.to()}>
      <PageHead title={say.setUpApp()} says={say.holdYourTelephoneToIt()}>
        <a href={factorRoutes.show.to()}>{say.secondFactors()}</a>
      </PageHead>
      <div class="narrow">
        <QrCode text={address} label={say.pictureForYourApp()} />
        <details>
          <summary>{say.cannotReadIt()}</summary>
          <p>{say.typeThisInstead()}</p>
          <p>
            <code class="secret">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code>
          </p>
          <p>
            <a href={address}>{say.openInAppOnThisDevice()}</a>
          </p>
        </details>
        <form method="post" action={factorRoutes.confirmApp.to()}>
          <TextField
            name="code"
            label={say.codeThatYourAppShows()}
            required
            max={20}
            autocomplete="one-time-code"
            problem={refusal ? say.thatCodeIsNotRight() : undefined}
          />
          <button type="submit" class="main">
            {say.setUpNow()}
          </button>
        </form>
      </div>
    </NewsroomPage>
  )
}

/** Recovery codes, which are shown once. */
export function CodesPage({ desk, codes }: { desk: Desk; codes: readonly string[] }) {
  return (
    <NewsroomPage desk={desk} title={say.yourRecoveryCodes()} current={accountRoutes.show.to()}>
      <PageHead title={say.yourRecoveryCodes()} says={say.eachWorksOnce()} />
      <Notice>{say.theyAreShownOnlyNow()}</Notice>
      <ol class="codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a class="button main" href={factorRoutes.show.to()}>
          {say.theyAreSaved()}
        </a>
      </p>
    </NewsroomPage>
  )
}
