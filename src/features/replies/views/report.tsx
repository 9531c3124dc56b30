import { said } from '../../../base/messages.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import * as say from '../messages/readers.ts'
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
    <Sheet frame={frame} about={about} title={say.reportReply()} says={<p>{say.whoLooksAtReports()}</p>}>
      <section class="replies quoted" aria-label={say.reply()}>
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
          <legend>{say.whatIsWrongWithIt()}</legend>
          {reportReasons.map((each) => (
            <label>
              <input type="radio" name="reason" value={each} required checked={each === reason} />{' '}
              {reportReasonWords[each]}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="report-words">{say.inYourOwnWordsIf()}</label>
          <textarea id="report-words" name="words" rows={4} maxlength={longestReport} dir="auto">
            {words}
          </textarea>
        </div>
        <p>
          <button type="submit">{say.reportIt()}</button>
        </p>
      </form>
    </Sheet>
  )
}

const reportRefusals = said({
  'nothing-to-report': say.nothingToReport,
  'own-reply': say.thisReplyIsYourOwn,
  'too-many-reports': say.tooManyReports,
}) satisfies Record<ReportRefusal, string>

export function ReportedPage({ frame, about, id }: { frame: Frame; about: About; id: string }) {
  return (
    <Sheet frame={frame} about={about} title={say.thankYouItIsReported()} says={<p>{say.whatBecomesOfReport()}</p>}>
      <p>
        <a href={replyRoutes.one.to({ article: about.path, id }) + replyAnchor(id)}>{say.backToDiscussion()}</a>
      </p>
    </Sheet>
  )
}

/** A reply by itself: without its quotation, and with nothing to answer. */
function alone(path: string, locale: Frame): Under {
  return { path, locale, level: 'alone', open: false, reporters: new Set(), passages: new Map(), corrected: new Map() }
}
