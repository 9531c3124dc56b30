import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import type { OwnReply } from '../../replies/index.ts'
import { ownReplyRoutes, replyAnchor, replyRoutes } from '../../replies/routes.ts'
import * as say from '../messages/readers.ts'
import type { Choice, Follow, Reader, Session, ShownNotice } from '../reader.ts'
import { readerRoutes } from '../routes.ts'
import { mailsADay } from '../rules.ts'
import { Sheet } from './proof-pages.tsx'

type Shown = {
  frame: Frame
  reader: Reader
  page: { replies: readonly OwnReply[]; next: string | null }
  isFirst: boolean
  notices: readonly ShownNotice[]
  chosen: readonly Choice[]
  follows: readonly Follow[]
  heldBack: number
  sessions: readonly Session[]
}

/** A reader's own page: everything they said, everything they are told, and every way out. */
export function ReaderPageOf(shown: Shown) {
  const { frame, reader, isFirst } = shown
  return (
    <Sheet
      frame={frame}
      title={say.yourReplies()}
      says={<p>{say.youAreSignedInAs({ email: reader.email, b: (inner) => <b>{inner}</b> })}</p>}
    >
      <Replies {...shown} />
      {isFirst ? (
        <>
          <Notices {...shown} />
          <MailChoices {...shown} />
          <Name reader={reader} />
          <Sessions {...shown} />
          <Held />
        </>
      ) : null}
    </Sheet>
  )
}

type Part = { id: string; title: string; children: Child }

function Part({ id, title, children }: Part) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

function Replies({ frame, page }: Shown) {
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

function extractOf(body: string): string {
  return body.length > 280 ? `${body.slice(0, 280).toWellFormed()}…` : body
}

function short(body: string): string {
  return body.length > 60 ? `${body.slice(0, 60).toWellFormed()}…` : body
}

function Notices({ frame, notices }: Shown) {
  return (
    <Part id="notices" title={say.notices()}>
      {notices.length === 0 ? (
        <p>{say.nothingToTellYouYet()}</p>
      ) : (
        <ol class="entries">
          {notices.map((notice) => (
            <li>
              <p class="small">
                <When at={notice.toldAt} locale={frame} time />
              </p>
              <NoticeWords notice={notice} />
            </li>
          ))}
        </ol>
      )}
    </Part>
  )
}

function NoticeWords({ notice: { kind, about, subject, text } }: { notice: ShownNotice }) {
  if (!about) {
    return (
      <>
        <p>
          <b>{subject}</b>
        </p>
        {text.split(/\n\s*\n/).map((paragraph) => (
          <p class="extract">{paragraph}</p>
        ))}
      </>
    )
  }
  const link = (
    <a href={replyRoutes.one.to({ article: about.article.path, id: about.id }) + replyAnchor(about.id)}>
      {about.article.headline}
    </a>
  )
  if (kind === 'published') return <p>{say.yourReplyIsPublishedUnder({ link: () => link })}</p>
  return (
    <>
      <p>{say.answeredYouUnderLink({ name: about.name, bdi: (inner) => <bdi>{inner}</bdi>, link: () => link })}</p>
      <p class="extract" dir="auto">
        {extractOf(about.body)}
      </p>
    </>
  )
}

function MailChoices({ chosen, follows, heldBack }: Shown) {
  return (
    <Part id="mail" title={say.whatWeMailYou()}>
      <p class="small">{say.nothingUnlessChosen({ mailsADay })}</p>
      {heldBack > 0 ? (
        <div class="notice">
          <p>{say.notMailedToday({ count: heldBack, mailsADay })}</p>
        </div>
      ) : null}
      <form class="reply-form" method="post" action={readerRoutes.mail.to()}>
        <fieldset class="options">
          <legend>{say.mailMe()}</legend>
          <label>
            <input type="checkbox" name="answers" value="yes" checked={chosen.includes('answers')} />{' '}
            {say.whenSomebodyAnswersMe()}
          </label>
          <label>
            <input type="checkbox" name="decisions" value="yes" checked={chosen.includes('decisions')} />{' '}
            {say.whenNewsroomDecides()}
          </label>
        </fieldset>
        <p>
          <button type="submit">{say.saveTheseChoices()}</button>
        </p>
      </form>
      {follows.length > 0 ? (
        <>
          <h3>{say.threadsYouFollow()}</h3>
          <ul class="entries">
            {follows.map(({ articleId, path, headline }) => (
              <li>
                <form method="post" action={readerRoutes.threads.to()}>
                  <a href={path}>{headline}</a>
                  <input type="hidden" name="article" value={articleId} />{' '}
                  <button
                    class="plain"
                    type="submit"
                    name="follow"
                    value="no"
                    aria-label={say.stopFollowingHeadline({ headline })}
                  >
                    {say.stopFollowing()}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Part>
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

function Sessions({ frame, sessions }: Shown) {
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

function Held() {
  return (
    <Part id="held" title={say.whatWeHoldAboutYou()}>
      <p>{say.whatIsHeld()}</p>
      <ul class="choices">
        <li>
          <a href={readerRoutes.download.to()} download>
            {say.downloadAllOfIt()}
          </a>
        </li>
        <li>
          <a href={readerRoutes.forgetting.to()}>{say.forgetMe()}</a>
        </li>
      </ul>
    </Part>
  )
}
