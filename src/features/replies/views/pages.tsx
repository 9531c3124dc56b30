import type { Child } from 'hono/jsx'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import type { Aim, PublicReply, Reply } from '../reply.ts'
import { LeaveReply, type Problem, refusals, type Typed } from './form.tsx'
import { type About, readAgain } from './parts.tsx'
import { Place, type Under } from './thread.tsx'
import { wordsOf } from './words.ts'

type FormPage = {
  frame: Frame
  about: About
  stamp: string
  aim: Aim
  answered: PublicReply | null
  under: Under
  typed?: Typed | undefined
  problem?: Problem | undefined
}

/** The form on a page of its own: to answer somebody, or because something was wrong with what was sent. */
export function FormPage({ frame, about, stamp, aim, answered, under, typed, problem }: FormPage) {
  const title = `Leave a Reply: ${about.headline}`
  const quoted = aim.block === null ? undefined : under.passages.get(aim.block)
  return (
    <ReaderPage frame={frame} title={problem ? `Not posted – ${title}` : title}>
      <div class="sheet">
        <p class="kicker">
          <a href={about.path}>{about.headline}</a>
        </p>
        <LeaveReply
          path={about.path}
          stamp={stamp}
          aim={aim}
          typed={typed}
          problem={problem}
          level="h1"
          readAgain={readAgain(about, under.locale)}
        >
          {quoted ? (
            <blockquote class="quoted passage">
              <p dir="auto">{quoted}</p>
            </blockquote>
          ) : null}
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

type Own = { frame: Frame; about: About; reply: Reply; because: string; statement?: Child }

/** A person's own reply, shown to their browser only. */
export function OwnReplyPage({ frame, about, reply, because, statement }: Own) {
  const [title, explanation] = whereItIs(reply, because, frame.contact)
  return (
    <ReaderPage frame={frame} title={title}>
      <div class="sheet">
        <header class="sheet-head">
          <p class="kicker">
            <a href={about.path}>{about.headline}</a>
          </p>
          <h1>{title}</h1>
          <p>{explanation}</p>
        </header>
        <section class="replies own" aria-label="Your reply">
          <p class="by">
            <b dir="auto">{reply.name}</b>
          </p>
          <div class="said">{wordsOf(reply.body)}</div>
        </section>
        {statement}
        <p class="pager">
          <a href={about.path}>Back to the article</a>
        </p>
      </div>
    </ReaderPage>
  )
}

function whereItIs({ status }: Reply, because: string, contact: string): [title: string, explanation: string] {
  const appeal = contact ? ` If you think that is wrong, write to ${contact}.` : ''
  if (status === 'pending') {
    return [
      'Thank you. Your reply is held',
      'Somebody in the newsroom reads it before it appears under the article. Until then only you can see it, in this browser, on this page.',
    ]
  }
  if (status === 'private') {
    return [
      'Thank you. The newsroom has your report',
      'It reads what you say about an error in the article. Nobody else sees it, and it does not appear under the article.',
    ]
  }
  if (status === 'spam') {
    return ['Your reply was not published', `The newsroom took it for spam.${appeal}`]
  }
  return ['Your reply is not shown', `The newsroom decided not to show it. The reason given: ${because}.${appeal}`]
}
