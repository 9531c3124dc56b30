import { home } from '../../../base/path.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { Sheet } from '../../readers/index.ts'
import { readerRoutes } from '../../readers/routes.ts'
import * as say from '../messages/readers.ts'
import type { Choice } from '../notice.ts'
import { leavingRoutes } from '../routes.ts'

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
