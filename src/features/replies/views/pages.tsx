import type { Child } from 'hono/jsx'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { urls } from '../../../urls.ts'
import type { Conversation, PublicReply, ThreadPage } from '../reply.ts'
import { LeaveReply, type Problem, refusals, type Typed } from './form.tsx'
import { Answers, Place, Thread, type Under } from './thread.tsx'

/** The article that replies stand under, as their own pages name it. */
export type About = { path: string; headline: string; open: boolean; replyCount: number }

/** What stands under an article: its first replies, and the form. */
export function BelowArticle({ about, page, under, stamp }: Page & { stamp: string }) {
  const { path, open, replyCount } = about
  if (!open && page.roots.length === 0) return null
  return (
    <>
      {page.roots.length > 0 ? (
        <section id="replies" class="replies" aria-labelledby="replies-heading">
          <h2 id="replies-heading">{repliesCounted(replyCount)}</h2>
          {open ? (
            <p class="by">
              <a href="#leave-a-reply">Leave a Reply</a>
            </p>
          ) : null}
          <Thread page={page} under={under} />
        </section>
      ) : null}
      {open ? <LeaveReply path={path} stamp={stamp} /> : <p class="closed">Replies to this article are closed.</p>}
    </>
  )
}

function repliesCounted(count: number): string {
  return count === 1 ? '1 reply' : `${count.toLocaleString('en')} replies`
}

type Page = { about: About; page: ThreadPage; under: Under }

/** A further page of an article's replies. */
export function MoreReplies({ frame, about, page, under, canonical }: Page & { frame: Frame; canonical: string }) {
  return (
    <ReaderPage frame={frame} title={`Replies to ${about.headline}`} canonical={canonical}>
      <div class="sheet">
        <Top about={about} title="Replies" />
        <section class="replies" aria-label="Replies">
          <Thread page={page} under={under} />
        </section>
        <Back about={about} />
      </div>
    </ReaderPage>
  )
}

type One = { frame: Frame; about: About; conversation: Conversation; under: Under }

/** A reply at its own address, with what it stands under and what answers it. */
export function ReplyPage({ frame, about, conversation, under }: One) {
  const { root, reply, answers, next } = conversation
  const asked = reply ?? root
  const from = asked.shows === 'words' ? `Reply from ${asked.name}` : 'A hidden reply'
  const following = reply ? null : next
  return (
    <ReaderPage frame={frame} title={`${from}: ${about.headline}`}>
      <div class="sheet">
        <Top about={about} title={from} />
        <section class="replies" aria-label="Replies">
          <ol class="thread">
            <Place reply={root} under={under}>
              {reply ? <Asked reply={reply} answers={answers} under={under} /> : null}
              {!reply && answers.length > 0 ? <Answers answers={answers} under={under} /> : null}
            </Place>
          </ol>
          {following ? (
            <p class="pager">
              <a href={urls.answersAfter(about.path, root.id, following)}>More answers</a>
            </p>
          ) : null}
        </section>
        <Back about={about} whole={reply ? root : undefined} />
      </div>
    </ReaderPage>
  )
}

type Below = { reply: PublicReply; answers: readonly PublicReply[]; under: Under }

function Asked({ reply, answers, under }: Below) {
  return <Answers answers={[reply, ...answers]} under={under} />
}

function Top({ about, title }: { about: About; title: string }) {
  return (
    <header class="sheet-head">
      <p class="kicker">
        <a href={about.path}>{about.headline}</a>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
    </header>
  )
}

function Back({ about, whole }: { about: About; whole?: PublicReply | undefined }) {
  return (
    <p class="pager">
      <a href={urls.thread(about.path)}>All {repliesCounted(about.replyCount)}</a>
      {whole ? <a href={urls.reply(about.path, whole.id)}>The whole conversation</a> : null}
      {about.open ? <a href={urls.leaveReply(about.path)}>Leave a Reply</a> : null}
    </p>
  )
}

type FormPage = {
  frame: Frame
  about: About
  stamp: string
  answered: PublicReply | null
  under: Under
  typed?: Typed | undefined
  problem?: Problem | undefined
}

/** The form on a page of its own: to answer somebody, or because something was wrong with what was sent. */
export function FormPage({ frame, about, stamp, answered, under, typed, problem }: FormPage) {
  const title = `Leave a Reply: ${about.headline}`
  return (
    <ReaderPage frame={frame} title={problem ? `Not posted – ${title}` : title}>
      <div class="sheet">
        <p class="kicker">
          <a href={about.path}>{about.headline}</a>
        </p>
        <LeaveReply
          path={about.path}
          stamp={stamp}
          answers={answered?.id ?? null}
          typed={typed}
          problem={problem}
          level="h1"
        >
          {answered ? (
            <blockquote>
              <ol class="thread">
                <Place reply={answered} under={{ ...under, open: false }} />
              </ol>
            </blockquote>
          ) : null}
        </LeaveReply>
      </div>
    </ReaderPage>
  )
}

type Refused = { frame: Frame; refusal: keyof typeof refusals; body: string; back: { name: string; path: string } }

/** Where no form can stand any more: the refusal, and the words to take along. */
export function RefusedPage({ frame, refusal, body, back }: Refused) {
  return (
    <ReaderPage frame={frame} title="Your reply was not posted">
      <div class="sheet">
        <header class="sheet-head">
          <h1>Your reply was not posted</h1>
        </header>
        <div class="notice" role="alert">
          <p>{refusals[refusal]}</p>
        </div>
        <Kept body={body} />
        <p class="pager">
          <a href={back.path}>{back.name}</a>
        </p>
      </div>
    </ReaderPage>
  )
}

function Kept({ body }: { body: string }): Child {
  if (body === '') return null
  return (
    <div class="field kept">
      <label for="kept">Your words, to copy</label>
      <textarea id="kept" readonly rows={9} dir="auto">
        {body}
      </textarea>
    </div>
  )
}
