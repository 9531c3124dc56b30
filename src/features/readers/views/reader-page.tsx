import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import type { OwnReply } from '../../replies/index.ts'
import { ownReplyRoutes, replyAnchor, replyRoutes } from '../../replies/routes.ts'
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
      title="Your replies"
      says={
        <p>
          You are signed in as the reader of <b>{reader.email}</b>.
        </p>
      }
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
    <Part id="replies" title="What you said">
      {page.replies.length === 0 ? (
        <p>Nothing yet. Every article that takes replies ends with a form.</p>
      ) : (
        <ol class="entries">
          {page.replies.map((reply) => (
            <li>
              <p class="small">
                <When at={reply.postedAt} locale={frame} time /> under{' '}
                <a href={reply.article.path} {...inPaper(frame)}>
                  {reply.article.headline}
                </a>
              </p>
              <p class="extract" {...inPaper(frame)} dir="auto">
                {extractOf(reply.body)}
              </p>
              <p class="small">
                {statusWords(reply)}
                {reply.status === 'hidden' ? (
                  <>
                    {' '}
                    The reason given: <InPaper locale={frame}>{reply.because}</InPaper>.
                  </>
                ) : null}{' '}
                <a
                  href={ownReplyRoutes.sent.to({ article: reply.article.path, id: reply.id })}
                  aria-label={`Open what you said: ${short(reply.body)}`}
                >
                  Open
                </a>
              </p>
            </li>
          ))}
        </ol>
      )}
      {page.next ? (
        <p class="pager">
          <a href={readerRoutes.show.to({ before: page.next })}>Earlier ones</a>
        </p>
      ) : null}
    </Part>
  )
}

/** Where a reply is, for its writer. */
function statusWords({ status }: OwnReply): string {
  const words: Record<OwnReply['status'], string> = {
    pending: 'Held: the newsroom has not read it yet.',
    published: 'Published.',
    hidden: 'Hidden by the newsroom.',
    spam: 'Taken for spam by the newsroom.',
    private: 'With the newsroom only.',
    withdrawn: 'Withdrawn by you.',
    erased: 'Removed.',
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
    <Part id="notices" title="Notices">
      {notices.length === 0 ? (
        <p>Nothing to tell you yet. Answers to you and decisions about your replies appear here.</p>
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
  if (kind === 'published') return <p>Your reply is published under {link}.</p>
  return (
    <>
      <p>
        <bdi>{about.name}</bdi> answered you under {link}:
      </p>
      <p class="extract" dir="auto">
        {extractOf(about.body)}
      </p>
    </>
  )
}

function MailChoices({ chosen, follows, heldBack }: Shown) {
  return (
    <Part id="mail" title="What we mail you">
      <p class="small">Nothing, unless you choose it here; never more than {mailsADay} messages a day.</p>
      {heldBack > 0 ? (
        <div class="notice">
          <p>
            {heldBack === 1 ? 'One message was' : `${heldBack} messages were`} not mailed today, because {mailsADay} had
            been already. What they said stands under Notices.
          </p>
        </div>
      ) : null}
      <form class="reply-form" method="post" action={readerRoutes.mail.to()}>
        <fieldset class="options">
          <legend>Mail me</legend>
          <label>
            <input type="checkbox" name="answers" value="yes" checked={chosen.includes('answers')} /> when somebody
            answers me
          </label>
          <label>
            <input type="checkbox" name="decisions" value="yes" checked={chosen.includes('decisions')} /> when the
            newsroom decides about my replies
          </label>
        </fieldset>
        <p>
          <button type="submit">Save these choices</button>
        </p>
      </form>
      {follows.length > 0 ? (
        <>
          <h3>Threads you follow, once a day</h3>
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
                    aria-label={`Stop following ${headline}`}
                  >
                    Stop following
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
    <Part id="name" title="Your name">
      <form class="reply-form" method="post" action={readerRoutes.show.to()}>
        <div class="field half">
          <label for="name">The form for a reply is filled in with</label>
          <input id="name" name="name" value={reader.name} maxlength={80} required autocomplete="name" dir="auto" />
        </div>
        <p>
          <button type="submit">Save this name</button>
        </p>
      </form>
    </Part>
  )
}

function Sessions({ frame, sessions }: Shown) {
  return (
    <Part id="sessions" title="Where you are signed in">
      <ul class="entries">
        {sessions.map(({ device, startedAt }) => (
          <li>
            {device}, since <When at={startedAt} locale={frame} time />
          </li>
        ))}
      </ul>
      <div class="buttons">
        <form method="post" action={readerRoutes.signOut.to()}>
          <button type="submit">Sign out here</button>
        </form>
        {sessions.length > 1 ? (
          <form method="post" action={readerRoutes.endSessions.to()}>
            <button type="submit">Sign out everywhere else</button>
          </form>
        ) : null}
      </div>
    </Part>
  )
}

function Held() {
  return (
    <Part id="held" title="What we hold about you">
      <p>
        Your address, your replies with every version of them, what was decided about them and what you said against it,
        your notices and choices. For 30 days also a keyed hash of the network each reply came from, which nobody can
        read back.
      </p>
      <ul class="choices">
        <li>
          <a href={readerRoutes.download.to()} download>
            Download all of it
          </a>
        </li>
        <li>
          <a href={readerRoutes.forgetting.to()}>Forget me</a>
        </li>
      </ul>
    </Part>
  )
}
