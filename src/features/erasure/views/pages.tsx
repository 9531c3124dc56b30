import { home } from '../../../base/path.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { Part, Sheet } from '../../readers/index.ts'
import { readerRoutes } from '../../readers/routes.ts'
import * as say from '../messages/readers.ts'
import { erasureRoutes } from '../routes.ts'

/** What is held about a reader, on their page, and the ways to have it or to end it. */
export function Held() {
  return (
    <Part id="held" title={say.whatWeHoldAboutYou()}>
      <p>{say.whatIsHeld()}</p>
      <ul class="choices">
        <li>
          <a href={erasureRoutes.download.to()} download>
            {say.downloadAllOfIt()}
          </a>
        </li>
        <li>
          <a href={erasureRoutes.forgetting.to()}>{say.forgetMe()}</a>
        </li>
      </ul>
    </Part>
  )
}

/** Asks once: what is forgotten cannot be brought back. */
export function ForgetPage({ frame }: { frame: Frame }) {
  return (
    <Sheet frame={frame} title={say.shallWeForgetYou()} says={<p>{say.whatForgettingDoes()}</p>}>
      <form class="reply-form" method="post" action={erasureRoutes.forgetting.to()}>
        <p>{say.youMayWantToDownload({ link: (inner) => <a href={erasureRoutes.download.to()}>{inner}</a> })}</p>
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
