import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import type { OwnReply } from '../../replies/index.ts'
import { ownReplyRoutes } from '../../replies/routes.ts'
import * as say from '../messages/readers.ts'
import type { Reader, Session } from '../reader.ts'
import { readerRoutes } from '../routes.ts'
import { extractOf, Part, Sheet } from './sheet.tsx'

type Shown = {
  frame: Frame
  reader: Reader
  page: { replies: readonly OwnReply[]; next: string | null }
  /** What else stands on the first page. */
  parts: Child[]
}

/** A reader's own page: everything they said, everything they are told, and every way out. */
export function ReaderPageOf(shown: Shown) {
  const { frame, reader, parts } = shown
  return (
    <Sheet
      frame={frame}
      title={say.yourReplies()}
      says={<p>{say.youAreSignedInAs({ email: reader.email, b: (inner) => <b>{inner}</b> })}</p>}
    >
      <Replies {...shown} />
      {parts}
    </Sheet>
  )
}

function Replies({ frame, page }: Pick<Shown, 'frame' | 'page'>) {
  return (
    <Part id="replies" title={say.whatYouSaid()}>
      {page.replies.length === 0 ? (
        <p>{say.nothingSaidYet()}</p>
      ) : (
        <ol class="entries">
          {page.replies.map((reply) => (
            <li>
              <p class="small">
                {say.underHeadline({
                  when: () => <When at={reply.postedAt} locale={frame} time />,
                  headline: reply.article.headline,
                  link: (inner) => (
                    <a href={reply.article.path} {...inPaper(frame)}>
                      {inner}
                    </a>
                  ),
                })}
              </p>
              <p class="extract" {...inPaper(frame)} dir="auto">
                {extractOf(reply.body)}
              </p>
              <p class="small">
                {statusWords(reply)}
                {reply.status === 'hidden' ? (
                  <> {say.reasonGiven({ because: () => <InPaper locale={frame}>{reply.because}</InPaper> })}</>
                ) : null}{' '}
                <a
                  href={ownReplyRoutes.sent.to({ article: reply.article.path, id: reply.id })}
                  aria-label={say.openWhatYouSaid({ short: short(reply.body) })}
                >
                  {say.open()}
                </a>
              </p>
            </li>
          ))}
        </ol>
      )}
      {page.next ? (
        <p class="pager">
          <a href={readerRoutes.show.to({ before: page.next })}>{say.earlierOnes()}</a>
        </p>
      ) : null}
    </Part>
  )
}

/** Where a reply is, for its writer. */
function statusWords({ status }: OwnReply): string {
  const words: Record<OwnReply['status'], string> = {
    pending: say.held(),
    published: say.published(),
    hidden: say.hiddenByNewsroom(),
    spam: say.takenForSpamByNewsroom(),
    private: say.withNewsroomOnly(),
    withdrawn: say.withdrawnByYou(),
    erased: say.removed(),
  }
  return words[status]
}

function short(body: string): string {
  return body.length > 60 ? `${body.slice(0, 60).toWellFormed()}…` : body
}

/** What this browser calls them, and where else they are known. */
export function KnownHere(shown: { frame: Frame; reader: Reader; sessions: readonly Session[] }) {
  return (
    <>
      <Name reader={shown.reader} />
      <Sessions {...shown} />
    </>
  )
}

function Name({ reader }: { reader: Reader }) {
  return (
    <Part id="name" title={say.yourName()}>
      <form class="reply-form" method="post" action={readerRoutes.show.to()}>
        <div class="field half">
          <label for="name">{say.formIsFilledWith()}</label>
          <input id="name" name="name" value={reader.name} maxlength={80} required autocomplete="name" dir="auto" />
        </div>
        <p>
          <button type="submit">{say.saveThisName()}</button>
        </p>
      </form>
    </Part>
  )
}

function Sessions({ frame, sessions }: { frame: Frame; sessions: readonly Session[] }) {
  return (
    <Part id="sessions" title={say.whereYouAreSignedIn()}>
      <ul class="entries">
        {sessions.map(({ device, startedAt }) => (
          <li>
            {say.deviceSince({
              device: deviceInWords(device),
              when: () => <When at={startedAt} locale={frame} time />,
            })}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <form method="post" action={readerRoutes.signOut.to()}>
          <button type="submit">{say.signOutHere()}</button>
        </form>
        {sessions.length > 1 ? (
          <form method="post" action={readerRoutes.endSessions.to()}>
            <button type="submit">{say.signOutEverywhereElse()}</button>
          </form>
        ) : null}
      </div>
    </Part>
  )
}

/** A device is kept as `Firefox on Linux`, whoever reads of it. */
function deviceInWords(device: string): string {
  const [browser = '', system] = device.split(' on ')
  const named = browser === 'A browser' ? say.aBrowser() : browser // not said
  return system === undefined ? named : say.browserOn({ browser: named, system })
}
