import { inPaper } from '../../../base/language.ts'
import { said } from '../../../base/messages.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { passageAt } from '../../articles/routes.ts'
import { intakeRoutes } from '../../reply-intake/routes.ts'
import type { FoundPage, FoundReply } from '../finding/found.ts'
import * as say from '../messages/readers.ts'
import type { Conversation, PassagePage, PublicReply, Sort, ThreadPage } from '../reply.ts'
import { ownReplyRoutes, replyRoutes } from '../routes.ts'
import { Arrivals } from './below.tsx'
import { Orders } from './order.tsx'
import { type About, Back, Top } from './parts.tsx'
import { Answers, Place, Thread, type Under } from './thread.tsx'

type Shown = { frame: Frame; about: About; under: Under }

const titles = said({ oldest: say.replies, newest: say.newestReplies, 'most-picked': say.mostPickedReplies })
/** The same with what they are replies to, for a browser’s window. */
const fullTitles = {
  oldest: say.repliesToHeadline,
  newest: say.newestRepliesTo,
  'most-picked': say.mostPickedRepliesTo,
} satisfies Record<Sort, (given: { headline: string }) => string>

type More = Shown & { page: ThreadPage; current: Sort | 'all'; canonical: string | undefined }

/** A page of an article's replies other than the first, in whatever order. */
export function MoreReplies({ frame, about, page, under, current, canonical }: More) {
  const { headline, replyCount: count } = about
  const [title, fullTitle] =
    current === 'all'
      ? [say.allReplies({ count }), say.allRepliesTo({ count, headline })]
      : [titles[current], fullTitles[current]({ headline })]
  return (
    <ReaderPage
      frame={frame}
      of={about.path}
      title={fullTitle}
      {...(canonical ? { canonical } : {})}
      feed={feedOf(about)}
    >
      <div class="sheet">
        <Top about={about} locale={frame} title={title} />
        <Orders path={about.path} current={current} replyCount={about.replyCount} />
        <section class="replies" aria-label={say.replies()}>
          <Thread page={page} under={under} />
          <Arrivals about={about} script={frame.assets.arrivals} />
        </section>
        <Back about={about} />
      </div>
    </ReaderPage>
  )
}

function feedOf({ path, headline }: About) {
  return { title: say.repliesToHeadline({ headline }), path: replyRoutes.feed.to({ article: path }) }
}

type One = Shown & { conversation: Conversation }

/** A reply at its own address, with what it stands under and what answers it. */
export function ReplyPage({ frame, about, conversation, under }: One) {
  const { root, reply, answers, next } = conversation
  const asked = reply ?? root
  const from = asked.shows === 'words' ? say.replyFrom({ name: asked.name }) : say.replyThatIsNotShown()
  const following = reply ? null : next
  const inThread = { name: say.inThread(), path: replyRoutes.place.to({ article: about.path, id: asked.id }) }
  const isReaders = asked.shows === 'words' && asked.byStaff === null
  const own = isReaders
    ? [{ name: say.yoursEditOrWithdrawIt(), path: ownReplyRoutes.sent.to({ article: about.path, id: asked.id }) }]
    : []
  const whole = { name: say.wholeConversation(), path: replyRoutes.one.to({ article: about.path, id: root.id }) }
  return (
    <ReaderPage frame={frame} of={about.path} title={`${from}: ${about.headline}`}>
      <div class="sheet">
        <Top about={about} locale={frame} title={from} />
        <section class="replies" aria-label={say.replies()}>
          <ol class="thread">
            <Place reply={root} under={under}>
              {reply ? <Asked reply={reply} answers={answers} under={under} /> : null}
              {!reply && answers.length > 0 ? <Answers answers={answers} under={under} /> : null}
            </Place>
          </ol>
          {following ? (
            <p class="pager">
              <a href={replyRoutes.answersAfter.to({ article: about.path, id: root.id, after: following })}>
                {say.moreAnswers()}
              </a>
            </p>
          ) : null}
        </section>
        <Back about={about} further={[inThread, ...(reply ? [whole] : []), ...own]} />
      </div>
    </ReaderPage>
  )
}

type Below = { reply: PublicReply; answers: readonly PublicReply[]; under: Under }

function Asked({ reply, answers, under }: Below) {
  return <Answers answers={[reply, ...answers]} under={under} />
}

type Passage = Shown & { block: string; page: PassagePage }

/** What readers replied to one passage. */
export function PassageReplies({ frame, about, under, block, page }: Passage) {
  const words = under.passages.get(block)
  const title = say.repliesToParagraph()
  return (
    <ReaderPage frame={frame} of={about.path} title={`${title}: ${about.headline}`}>
      <div class="sheet">
        <Top about={about} locale={frame} title={title} />
        {words === undefined ? (
          <p class="since">{say.thisParagraphIsNoLonger()}</p>
        ) : (
          <blockquote class="quoted passage">
            <p {...inPaper(frame)} dir="auto">
              <a href={passageAt(about.path, block)}>{words}</a>
            </p>
          </blockquote>
        )}
        <section class="replies" aria-label={say.replies()}>
          <ol class="thread">
            {page.replies.map((reply) => (
              <Place reply={reply} under={{ ...under, within: block }}>
                {reply.answerCount > 0 ? (
                  <p class="all">
                    <a href={replyRoutes.one.to({ article: about.path, id: reply.id })}>
                      {say.answersCounted({ count: reply.answerCount })}
                    </a>
                  </p>
                ) : null}
              </Place>
            ))}
          </ol>
          {page.next ? (
            <p class="pager">
              <a href={replyRoutes.passageAfter.to({ article: about.path, block, id: page.next })}>
                {say.moreReplies()}
              </a>
            </p>
          ) : null}
        </section>
        {about.open && words !== undefined ? (
          <p class="by">
            <a href={intakeRoutes.quote.to({ article: about.path, block })} rel="nofollow">
              {say.replyToThisParagraph()}
            </a>
          </p>
        ) : null}
        <Back about={about} />
      </div>
    </ReaderPage>
  )
}

type Asking = Pick<Shown, 'frame' | 'about'> & { question: string; longest: number; result: FoundPage | 'too-long' }

/** The search in one thread. */
export function SearchReplies({ frame, about, question, longest, result }: Asking) {
  const { path, headline, replyCount } = about
  const older = result === 'too-long' ? null : result.older
  return (
    <ReaderPage frame={frame} of={about.path} title={say.searchRepliesTo({ headline })}>
      <div class="sheet">
        <Top about={about} locale={frame} title={say.searchReplies()} />
        <Orders path={path} current="search" replyCount={replyCount} />
        <search>
          <form class="search-form" action={replyRoutes.search.to({ article: path })}>
            <label class="hidden" for="q">
              {say.wordsToSearchRepliesFor()}
            </label>
            <input id="q" name="q" type="search" value={question} maxlength={longest} dir="auto" />
            <button type="submit">{say.search()}</button>
          </form>
        </search>
        {question === '' ? null : <Results about={about} frame={frame} question={question} result={result} />}
        {older === null ? null : (
          <p class="pager">
            <a href={replyRoutes.search.to({ article: path, q: question, before: older })} rel="next nofollow">
              {say.olderReplies()}
            </a>
          </p>
        )}
        <Back about={about} />
      </div>
    </ReaderPage>
  )
}

function Results({ about, frame, question, result }: Omit<Asking, 'longest'>) {
  if (result === 'too-long') {
    return (
      <p class="notice" role="alert">
        {say.tooMuchToSearchFor()}
      </p>
    )
  }
  if (result.found.length === 0) {
    return <p>{say.nothingFound({ question, bdi: (inner) => <bdi>{inner}</bdi> })}</p>
  }
  return (
    <ol class="thread found">
      {result.found.map((reply) => (
        <Found path={about.path} frame={frame} reply={reply} />
      ))}
    </ol>
  )
}

function Found({ path, frame, reply }: { path: string; frame: Frame; reply: FoundReply }) {
  return (
    <li>
      <p class="by">
        <b dir="auto">{reply.name}</b>{' '}
        <a href={replyRoutes.one.to({ article: path, id: reply.id })}>
          <When at={reply.postedAt} locale={frame} time />
        </a>
      </p>
      <p class="said" {...inPaper(frame)} dir="auto">
        {reply.extract.map((piece) => (piece.isHit ? <mark>{piece.text}</mark> : piece.text))}
      </p>
    </li>
  )
}
