import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import { notificationRoutes } from '../../notifications/routes.ts'
import { readerRoutes } from '../../readers/routes.ts'
import { intakeRoutes } from '../../reply-intake/routes.ts'
import * as say from '../messages/readers.ts'
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
          <a href={about.path}>{say.backToArticle()}</a>
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
    <Sheet frame={frame} about={about} title={say.onlyItsWriterSeesThis()} says={<p>{say.nothingShowsItIsYours()}</p>}>
      <p>{say.ifYouWroteItElsewhere({ link: (inner) => <a href={readerRoutes.show.to()}>{inner}</a> })}</p>
    </Sheet>
  )
}

function Words({ reply, frame }: { reply: Reply; frame: Frame }) {
  return (
    <section class="replies own" aria-label={say.yourReply()}>
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
  const { editUntil } = can
  return (
    <ul class="choices">
      {reply.status === 'published' ? (
        <li>
          <a href={replyRoutes.one.to({ article: about.path, id: reply.id }) + replyAnchor(reply.id)}>
            {say.seeItInDiscussion()}
          </a>
        </li>
      ) : null}
      {editUntil ? (
        <li>
          {say.editItUntil({
            link: (inner) => <a href={intakeRoutes.edit.to({ article: about.path, id: reply.id })}>{inner}</a>,
            when: () => <When at={editUntil} locale={frame} time />,
          })}
        </li>
      ) : null}
      {can.withdraw ? (
        <li>
          {say.withdrawItAtAnyTime({
            link: (inner) => <a href={ownReplyRoutes.withdrawal.to({ article: about.path, id: reply.id })}>{inner}</a>,
          })}
        </li>
      ) : null}
    </ul>
  )
}

/** Asks for a link that proves an address; what was typed before is not shown, for the next person at this browser. */
function Prove() {
  return (
    <form class="reply-form prove" method="post" action={readerRoutes.askProof.to()}>
      <h2>{say.proveYourAddress()}</h2>
      <p class="small">{say.whatProvingGives()}</p>
      <div class="field">
        <label for="prove-email">{say.email()}</label>
        <input id="prove-email" name="email" type="email" autocomplete="email" required />
      </div>
      <p>
        <button type="submit">{say.mailMeLink()}</button>
      </p>
    </form>
  )
}

function Follow({ article }: { article: string }) {
  return (
    <form class="reply-form prove" method="post" action={notificationRoutes.threads.to()}>
      <h2>{say.followThisThread()}</h2>
      <p class="small">{say.whatFollowingGives()}</p>
      <input type="hidden" name="article" value={article} />
      <p>
        <button type="submit" name="follow" value="yes">
          {say.followThisThread()}
        </button>
      </p>
    </form>
  )
}

function whereItIs({ status }: Reply, because: string, frame: Frame): [title: string, explanation: Child] {
  const { contact } = frame
  const appeal = contact ? say.ifYouThinkThatIs({ contact }) : ''
  const said: Partial<Record<Reply['status'], [string, string]>> = {
    pending: [say.thankYouItIsHeld(), say.itIsReadFirst()],
    published: [say.yourReplyIsPublished(), say.everybodyCanReadIt()],
    private: [say.thankYouForReport(), say.reportIsPrivate()],
    spam: [say.yourReplyWasNotPublished(), [say.newsroomTookItForSpam(), appeal].join(' ').trim()],
    withdrawn: [say.youWithdrewThisReply(), say.withdrawnForGood()],
  }
  return (
    said[status] ?? [
      say.yourReplyIsNotShown(),
      <>
        {say.notShownBecause({ because: () => <InPaper locale={frame}>{because.replace(/[.]$/, '')}</InPaper> })}{' '}
        {appeal}
      </>,
    ]
  )
}

/** Asks once: what is withdrawn stays withdrawn. */
export function WithdrawPage({ frame, about, reply }: { frame: Frame; about: About; reply: Reply }) {
  return (
    <Sheet frame={frame} about={about} title={say.withdrawYourReply()} says={<p>{say.whatWithdrawingDoes()}</p>}>
      <Words reply={reply} frame={frame} />
      <form
        class="reply-form"
        method="post"
        action={ownReplyRoutes.withdrawal.to({ article: about.path, id: reply.id })}
      >
        <p>
          <button type="submit">{say.withdrawIt()}</button>
        </p>
      </form>
    </Sheet>
  )
}
