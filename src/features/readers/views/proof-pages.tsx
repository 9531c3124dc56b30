import { home } from '../../../base/path.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import * as say from '../messages/readers.ts'
import { readerRoutes } from '../routes.ts'
import { Sheet } from './sheet.tsx'

type Ask = { frame: Frame; problem?: string; typed?: string | undefined }

/** For whoever is not known here: how to become so, without a password. */
export function AskPage({ frame, problem, typed = '' }: Ask) {
  return (
    <Sheet frame={frame} title={say.yourReplies()} says={<p>{say.whatProvingDoes()}</p>}>
      {problem ? (
        <div class="notice" role="alert">
          <p>{problem}</p>
        </div>
      ) : null}
      <form class="reply-form" method="post" action={readerRoutes.askProof.to()}>
        <div class="field">
          <label for="email">{say.email()}</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            required
            value={typed}
            aria-invalid={problem ? 'true' : undefined}
          />
        </div>
        <p>
          <button type="submit">{say.mailMeLink()}</button>
        </p>
        <p class="small">{say.whichAddress()}</p>
      </form>
    </Sheet>
  )
}

/** The same for every address. */
export function SentPage({ frame }: { frame: Frame }) {
  return (
    <Sheet frame={frame} title={say.checkYourMail()} says={<p>{say.linkIsSent()}</p>}>
      <p class="pager">
        <a href={home}>{say.frontPage()}</a>
      </p>
    </Sheet>
  )
}

/** What a link is for. Opening it changes nothing: mail programs open links by themselves. */
export function ProofPage({ frame, email, token }: { frame: Frame; email: string; token: string }) {
  return (
    <Sheet
      frame={frame}
      title={say.isThisYourAddress()}
      says={
        <p>
          <b>{email}</b>
        </p>
      }
    >
      <form class="reply-form" method="post" action={readerRoutes.proof.to({ token })}>
        <p>{say.whatButtonProves()}</p>
        <p>
          <button type="submit">{say.thisAddressIsMine()}</button>
        </p>
        <p class="small">{say.closeThePage()}</p>
      </form>
    </Sheet>
  )
}

export function SpentPage({ frame }: { frame: Frame }) {
  return (
    <Sheet frame={frame} title={say.linkIsSpent()} says={<p>{say.linkWorksOnce()}</p>}>
      <p class="pager">
        <a href={readerRoutes.show.to()}>{say.askForLink()}</a>
      </p>
    </Sheet>
  )
}
