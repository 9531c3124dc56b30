import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Factors } from '../factors/factor.ts'
import * as say from '../messages/newsroom.ts'
import { accountRoutes, factorRoutes } from '../routes.ts'
import type { Session } from '../session.ts'
import { SessionList } from './session-list.tsx'

const notices: Record<string, string> = said({
  password: say.yourPasswordIsSetEvery,
  ended: say.thatBrowserIsSignedOut,
  others: say.everyOtherBrowserIsSignedOut,
})

type Shown = {
  desk: Desk
  sessions: Session[]
  own: Session
  hasPassword: boolean
  has: Factors
  /** Their role demands a second factor, and they have none. */
  mustAdd: boolean
  done?: string | undefined
}

/** One's own account: what one signs in with, and where one is signed in. */
export function AccountPage({ desk, sessions, own, hasPassword, has, mustAdd, done = '' }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.yourAccount()} current={accountRoutes.show.to()}>
      <PageHead title={say.yourAccount()} says={desk.who ? `${desk.who.name}, ${desk.who.role}` : ''} />
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{mustAdd ? say.yourRoleDemandsSecondFactor() : null}</Notice>
      <section aria-labelledby="ways-head">
        <h2 id="ways-head">{say.whatYouSignInWith()}</h2>
        <ul class="rows">
          <li>
            <div>
              <b>{say.password()}</b>
              <p class="quiet">{hasPassword ? say.passwordIsSet() : say.noPasswordYet()}</p>
            </div>
            <a href={accountRoutes.password.to()}>{hasPassword ? say.changeYourPassword() : say.setPassword()}</a>
          </li>
          <li>
            <div>
              <b>{say.secondFactor()}</b>
              <p class="quiet">{say.factorsInShort({ app: has.app ? 'yes' : 'no', passkeys: has.passkeys.length })}</p>
            </div>
            <a href={factorRoutes.show.to()}>{say.changeSecondFactors()}</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="sessions-head">
        <h2 id="sessions-head">{say.whereYouAreSignedIn()}</h2>
        <SessionList sessions={sessions} own={own} desk={desk} action={accountRoutes.endSession.to()} />
        <div class="actions">
          {sessions.length > 1 ? (
            <form method="post" action={accountRoutes.endOthers.to()}>
              <button type="submit">{say.signOutOthers()}</button>
            </form>
          ) : null}
          <form method="post" action={accountRoutes.endSessions.to()}>
            <button type="submit">{say.signOutEverywhere()}</button>
          </form>
        </div>
      </section>
    </NewsroomPage>
  )
}
