import { home } from '../../../base/path.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import * as say from '../messages/readers.ts'
import type { Choice } from '../reader.ts'
import { leavingRoutes, readerRoutes } from '../routes.ts'
import { Sheet } from './proof-pages.tsx'

type Leave = { frame: Frame; token: string; what: Choice | 'digest' }

export function LeavePage({ frame, token, what }: Leave) {
  return (
    <Sheet frame={frame} title={say.unsubscribeQuestion()} says={<p>{say.itIsAbout({ what })}</p>}>
      <form class="reply-form" method="post" action={leavingRoutes.ask.to({ token })}>
        <p>
          <button type="submit">{say.unsubscribe()}</button>
        </p>
      </form>
    </Sheet>
  )
}

export function LeftPage({ frame }: { frame: Frame }) {
  return (
    <Sheet frame={frame} title={say.youAreUnsubscribed()} says={<p>{say.youCanChooseItAgain()}</p>}>
      <p class="pager">
        <a href={readerRoutes.show.to()}>{say.yourPage()}</a>
        <a href={home}>{say.frontPage()}</a>
      </p>
    </Sheet>
  )
}

/** Asks once: what is forgotten cannot be brought back. */
export function ForgetPage({ frame }: { frame: Frame }) {
  return (
    <Sheet frame={frame} title={say.shallWeForgetYou()} says={<p>{say.whatForgettingDoes()}</p>}>
      <form class="reply-form" method="post" action={readerRoutes.forgetting.to()}>
        <p>{say.youMayWantToDownload({ link: (inner) => <a href={readerRoutes.download.to()}>{inner}</a> })}</p>
        <p>
          <button type="submit">{say.forgetMe()}</button>
        </p>
      </form>
      <p class="pager">
        <a href={readerRoutes.show.to()}>{say.backToYourPage()}</a>
      </p>
    </Sheet>
  )
}

export function ForgottenPage({ frame, isGoingOn }: { frame: Frame; isGoingOn: boolean }) {
  return (
    <Sheet
      frame={frame}
      title={say.youAreForgotten()}
      says={isGoingOn ? <p>{say.forgettingGoesOn()}</p> : <p>{say.nothingIsKept()}</p>}
    >
      <p class="pager">
        <a href={home}>{say.frontPage()}</a>
      </p>
    </Sheet>
  )
}
