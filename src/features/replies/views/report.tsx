import type { Frame } from '../../../ui/reader/page.tsx'
import { longestReport, type ReportRefusal, reportReasons, reportReasonWords } from '../own/rules.ts'
import type { PublicReply } from '../reply.ts'
import { ownReplyRoutes, replyAnchor, replyRoutes } from '../routes.ts'
import { Sheet } from './own.tsx'
import { Place, type Under } from './thread.tsx'

type About = { path: string; headline: string }
type Report = {
  frame: Frame
  about: About
  reply: PublicReply
  words: string
  reason: string | undefined
  refused: ReportRefusal | undefined
  problems: Record<string, string>
}

/** Says to the newsroom what is wrong with a reply. It stays where it is until somebody has looked. */
export function ReportPage({ frame, about, reply, words, reason, refused, problems }: Report) {
  const problem = refused ? reportRefusals[refused] : Object.values(problems).join(' ')
  return (
    <Sheet
      frame={frame}
      about={about}
      title="Report a reply"
      says={<p>Somebody in the newsroom looks at it. Its writer is not told who reported it.</p>}
    >
      <section class="replies quoted" aria-label="The reply">
        <ol class="thread">
          <Place reply={reply} under={alone(about.path, frame)} />
        </ol>
      </section>
      {problem ? (
        <div class="notice" role="alert">
          <p>{problem}</p>
        </div>
      ) : null}
      <form
        class="reply-form"
        method="post"
        action={ownReplyRoutes.sendReport.to({ article: about.path, id: reply.id })}
      >
        <fieldset class="options">
          <legend>What is wrong with it?</legend>
          {reportReasons.map((each) => (
            <label>
              <input type="radio" name="reason" value={each} required checked={each === reason} />{' '}
              {reportReasonWords[each]}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="report-words">In your own words, if you like</label>
          <textarea id="report-words" name="words" rows={4} maxlength={longestReport} dir="auto">
            {words}
          </textarea>
        </div>
        <p>
          <button type="submit">Report it</button>
        </p>
      </form>
    </Sheet>
  )
}

const reportRefusals = {
  'nothing-to-report': 'This reply is no longer shown, so there is nothing left to report.',
  'own-reply': 'This reply is your own. You can edit it for a while, and withdraw it at any time.',
  'too-many-reports':
    'This has not been reported: many reports have come from your network. Somebody will look at those first. Please try again later.',
} as const satisfies Record<ReportRefusal, string>

export function ReportedPage({ frame, about, id }: { frame: Frame; about: About; id: string }) {
  return (
    <Sheet
      frame={frame}
      about={about}
      title="Thank you. It is reported"
      says={<p>Somebody in the newsroom looks at it. Until they have decided, the reply stays where it is.</p>}
    >
      <p>
        <a href={replyRoutes.one.to({ article: about.path, id }) + replyAnchor(id)}>Back to the discussion</a>
      </p>
    </Sheet>
  )
}

/** A reply by itself: without its quotation, and with nothing to answer. */
function alone(path: string, locale: Frame): Under {
  return { path, locale, level: 'alone', open: false, reporters: new Set(), passages: new Map(), corrected: new Map() }
}
