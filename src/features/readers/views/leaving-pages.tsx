import { home } from '../../../base/path.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import type { Choice } from '../reader.ts'
import { leavingRoutes, readerRoutes } from '../routes.ts'
import { Sheet } from './proof-pages.tsx'

type Leave = { frame: Frame; token: string; what: Choice | 'digest' }

const whats = {
  answers: 'mail when somebody answers you',
  decisions: 'mail about decisions on your replies',
  digest: 'the daily digest of this thread',
} as const satisfies Record<Leave['what'], string>

export function LeavePage({ frame, token, what }: Leave) {
  return (
    <Sheet frame={frame} title="Unsubscribe?" says={<p>It is about {whats[what]}.</p>}>
      <form class="reply-form" method="post" action={leavingRoutes.ask.to({ token })}>
        <p>
          <button type="submit">Unsubscribe</button>
        </p>
      </form>
    </Sheet>
  )
}

export function LeftPage({ frame }: { frame: Frame }) {
  return (
    <Sheet frame={frame} title="You are unsubscribed" says={<p>You can choose it again on your page.</p>}>
      <p class="pager">
        <a href={readerRoutes.show.to()}>Your page</a>
        <a href={home}>Front page</a>
      </p>
    </Sheet>
  )
}

/** Asks once: what is forgotten cannot be brought back. */
export function ForgetPage({ frame }: { frame: Frame }) {
  return (
    <Sheet
      frame={frame}
      title="Shall we forget you?"
      says={
        <p>
          Every reply sent under your address loses its words and its name, wherever it is. Where others have answered,
          an empty place stays. Your notices, your choices and your address go as well. This cannot be undone.
        </p>
      }
    >
      <form class="reply-form" method="post" action={readerRoutes.forgetting.to()}>
        <p>
          You may want to <a href={readerRoutes.download.to()}>download everything held about you</a> first.
        </p>
        <p>
          <button type="submit">Forget me</button>
        </p>
      </form>
      <p class="pager">
        <a href={readerRoutes.show.to()}>Back to your page</a>
      </p>
    </Sheet>
  )
}

export function ForgottenPage({ frame, isGoingOn }: { frame: Frame; isGoingOn: boolean }) {
  return (
    <Sheet
      frame={frame}
      title="You are forgotten"
      says={
        isGoingOn ? (
          <p>You wrote much here. It is being removed now, with everything about you, and is gone within minutes.</p>
        ) : (
          <p>Nothing you wrote here and nothing about you is kept any more, and no older copy brings it back.</p>
        )
      }
    >
      <p class="pager">
        <a href={home}>Front page</a>
      </p>
    </Sheet>
  )
}
