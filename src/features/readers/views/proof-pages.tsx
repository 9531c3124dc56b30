import type { Child } from 'hono/jsx'
import { home } from '../../../base/path.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { readerRoutes } from '../routes.ts'

type Sheet = { frame: Frame; title: string; says?: Child; children?: Child }

export function Sheet({ frame, title, says, children }: Sheet) {
  return (
    <ReaderPage frame={frame} title={title}>
      <div class="sheet">
        <header class="sheet-head">
          <h1>{title}</h1>
          {says}
        </header>
        {children}
      </div>
    </ReaderPage>
  )
}

type Ask = { frame: Frame; problem?: string; typed?: string | undefined }

/** For whoever is not known here: how to become so, without a password. */
export function AskPage({ frame, problem, typed = '' }: Ask) {
  return (
    <Sheet
      frame={frame}
      title="Your replies"
      says={<p>Prove that an address is yours, and this browser knows you as a reader. There is no password.</p>}
    >
      {problem ? (
        <div class="notice" role="alert">
          <p>{problem}</p>
        </div>
      ) : null}
      <form class="reply-form" method="post" action={readerRoutes.askProof.to()}>
        <div class="field">
          <label for="email">Email</label>
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
          <button type="submit">Mail me a link</button>
        </p>
        <p class="small">
          Use the address you reply with. Replies you sent with it from this browser are then yours: you can follow them
          from any device, hear of answers, download everything we hold about you, or be forgotten.
        </p>
      </form>
    </Sheet>
  )
}

/** The same for every address. */
export function SentPage({ frame }: { frame: Frame }) {
  return (
    <Sheet
      frame={frame}
      title="Check your mail"
      says={
        <p>
          If mail can be sent to that address, we have sent a link there. It works once, within 24 hours. If nothing
          comes, look among what your mail program took for spam, or ask again in an hour.
        </p>
      }
    >
      <p class="pager">
        <a href={home}>Front page</a>
      </p>
    </Sheet>
  )
}

/** What a link is for. Opening it changes nothing: mail programs open links by themselves. */
export function ProofPage({ frame, email, token }: { frame: Frame; email: string; token: string }) {
  return (
    <Sheet
      frame={frame}
      title="Is this your address?"
      says={
        <p>
          <b>{email}</b>
        </p>
      }
    >
      <form class="reply-form" method="post" action={readerRoutes.proof.to({ token })}>
        <p>
          With this button you prove that it is, and this browser knows you as a reader until you sign out. Replies that
          were sent with it from the browser you asked in become yours.
        </p>
        <p>
          <button type="submit">This address is mine</button>
        </p>
        <p class="small">If you did not ask for this, close the page: nothing has happened.</p>
      </form>
    </Sheet>
  )
}

export function SpentPage({ frame }: { frame: Frame }) {
  return (
    <Sheet
      frame={frame}
      title="This link does not work any more"
      says={<p>A link works once, within 24 hours. You can ask for another.</p>}
    >
      <p class="pager">
        <a href={readerRoutes.show.to()}>Ask for a link</a>
      </p>
    </Sheet>
  )
}
