import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import { readerRoutes } from '../../readers/routes.ts'
import { intakeRoutes } from '../../reply-intake/routes.ts'
import type { Reply } from '../reply.ts'
import { ownReplyRoutes, replyAnchor, replyRoutes } from '../routes.ts'
import { wordsOf } from './words.ts'

type About = { path: string; headline: string }
type Sheet = { frame: Frame; about: About; title: string; says?: Child; children?: Child }

export function Sheet({ frame, about, title, says, children }: Sheet) {
  return (
    <ReaderPage frame={frame} of={about.path} title={title}>
      <div class="sheet">
        <header class="sheet-head">
          <p class="kicker">
            <a href={about.path} {...inPaper(frame)}>
              {about.headline}
            </a>
          </p>
          <h1>{title}</h1>
          {says}
        </header>
        {children}
        <p class="pager">
          <a href={about.path}>Back to the article</a>
        </p>
      </div>
    </ReaderPage>
  )
}

type Can = { editUntil: Instant | undefined; withdraw: boolean; prove: boolean; follow: boolean }
type Own = { frame: Frame; about: About & { id: string }; reply: Reply; because: string; can: Can; statement?: Child }

/** A person's own reply, shown to their browser or to them as a reader only. */
export function OwnReplyPage({ frame, about, reply, because, can, statement }: Own) {
  const [title, explanation] = whereItIs(reply, because, frame)
  return (
    <Sheet frame={frame} about={about} title={title} says={<p>{explanation}</p>}>
      <Words reply={reply} frame={frame} />
      {statement}
      <Actions frame={frame} about={about} reply={reply} can={can} />
      {can.prove ? <Prove /> : null}
      {can.follow ? <Follow article={about.id} /> : null}
    </Sheet>
  )
}

/** Says the same whether there is such a reply or not. */
export function NotYoursPage({ frame, about }: { frame: Frame; about: About }) {
  return (
    <Sheet
      frame={frame}
      about={about}
      title="Only its writer sees this page"
      says={<p>Nothing shows that a reply at this address came from this browser.</p>}
    >
      <p>
        If you wrote it elsewhere, <a href={readerRoutes.show.to()}>prove your address</a>: your replies are then listed
        there, with the ways to edit and withdraw them.
      </p>
    </Sheet>
  )
}

function Words({ reply, frame }: { reply: Reply; frame: Frame }) {
  return (
    <section class="replies own" aria-label="Your reply">
      <p class="by">
        <b dir="auto">{reply.name}</b>
      </p>
      <div class="said" {...inPaper(frame)} dir="auto">
        {wordsOf(reply.body)}
      </div>
    </section>
  )
}

function Actions({ frame, about, reply, can }: Omit<Own, 'because'>) {
  return (
    <ul class="choices">
      {reply.status === 'published' ? (
        <li>
          <a href={replyRoutes.one.to({ article: about.path, id: reply.id }) + replyAnchor(reply.id)}>
            See it in the discussion
          </a>
        </li>
      ) : null}
      {can.editUntil ? (
        <li>
          <a href={intakeRoutes.edit.to({ article: about.path, id: reply.id })}>Edit it</a> until{' '}
          <When at={can.editUntil} locale={frame} time />
        </li>
      ) : null}
      {can.withdraw ? (
        <li>
          <a href={ownReplyRoutes.withdrawal.to({ article: about.path, id: reply.id })}>Withdraw it</a> at any time
        </li>
      ) : null}
    </ul>
  )
}

/** Asks for a link that proves an address; what was typed before is not shown, for the next person at this browser. */
function Prove() {
  return (
    <form class="reply-form prove" method="post" action={readerRoutes.askProof.to()}>
      <h2>Prove that this address is yours</h2>
      <p class="small">
        We mail you a link, and no password is needed. Then you find your replies from any device, can be told of
        answers, and once a reply of yours has been published the next ones appear at once.
      </p>
      <div class="field">
        <label for="prove-email">Email</label>
        <input id="prove-email" name="email" type="email" autocomplete="email" required />
      </div>
      <p>
        <button type="submit">Mail me a link</button>
      </p>
    </form>
  )
}

function Follow({ article }: { article: string }) {
  return (
    <form class="reply-form prove" method="post" action={readerRoutes.threads.to()}>
      <h2>Follow this thread</h2>
      <p class="small">Once a day, when there are new replies under this article, we mail you what they say.</p>
      <input type="hidden" name="article" value={article} />
      <p>
        <button type="submit" name="follow" value="yes">
          Follow this thread
        </button>
      </p>
    </form>
  )
}

function whereItIs({ status }: Reply, because: string, frame: Frame): [title: string, explanation: Child] {
  const { contact } = frame
  const appeal = contact ? ` If you think that is wrong, write to ${contact}.` : ''
  const said: Partial<Record<Reply['status'], [string, string]>> = {
    pending: [
      'Thank you. Your reply is held',
      'Somebody in the newsroom reads it before it appears under the article. Until then only you can see it, on this page.',
    ],
    published: ['Your reply is published', 'Everybody can read it under the article.'],
    private: [
      'Thank you. The newsroom has your report',
      'It reads what you say about an error in the article. Nobody else sees it, and it does not appear under the article.',
    ],
    spam: ['Your reply was not published', `The newsroom took it for spam.${appeal}`],
    withdrawn: ['You withdrew this reply', 'Readers no longer see what it said. Nothing brings it back.'],
  }
  return (
    said[status] ?? [
      'Your reply is not shown',
      <>
        The newsroom decided not to show it. The reason given:{' '}
        <InPaper locale={frame}>{because.replace(/[.]$/, '')}</InPaper>.{appeal}
      </>,
    ]
  )
}

/** Asks once: what is withdrawn stays withdrawn. */
export function WithdrawPage({ frame, about, reply }: { frame: Frame; about: About; reply: Reply }) {
  return (
    <Sheet
      frame={frame}
      about={about}
      title="Withdraw your reply?"
      says={
        <p>Readers will no longer see it. Where others have answered it, its place stays. This cannot be undone.</p>
      }
    >
      <Words reply={reply} frame={frame} />
      <form
        class="reply-form"
        method="post"
        action={ownReplyRoutes.withdrawal.to({ article: about.path, id: reply.id })}
      >
        <p>
          <button type="submit">Withdraw it</button>
        </p>
      </form>
    </Sheet>
  )
}
