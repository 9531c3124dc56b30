import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import type { PublicReply } from '../../replies/index.ts'
import { type About, Place, readAgain, type Under } from '../../replies/index.ts'
import type { Aim } from '../attempt.ts'
import * as say from '../messages/readers.ts'
import { LeaveReply, type Problem, refusals, type Typed } from './form.tsx'

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
  const title = say.leaveReplyTo({ headline: about.headline })
  const quoted = aim.block === null ? undefined : under.passages.get(aim.block)
  return (
    <ReaderPage frame={frame} of={about.path} title={problem ? say.notPostedTitle({ title }) : title}>
      <div class="sheet">
        <p class="kicker">
          <a href={about.path} {...inPaper(frame)}>
            {about.headline}
          </a>
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
              <p {...inPaper(frame)} dir="auto">
                {quoted}
              </p>
            </blockquote>
          ) : null}
          {answered ? (
            <blockquote>
              <ol class="thread">
                <Place reply={answered} under={{ ...under, open: false, level: 'alone' }} />
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
    <ReaderPage frame={frame} title={say.yourReplyWasNotPosted()}>
      <div class="sheet">
        <header class="sheet-head">
          <h1>{say.yourReplyWasNotPosted()}</h1>
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
      <label for="kept">{say.yourWordsToCopy()}</label>
      <textarea id="kept" readonly rows={9} dir="auto">
        {body}
      </textarea>
    </div>
  )
}
