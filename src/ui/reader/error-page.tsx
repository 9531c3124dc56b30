import { said } from '../../base/messages.ts'
import { home } from '../../base/path.ts'
import { searchRoutes } from '../../features/search/routes.ts'
import * as say from './messages/readers.ts'
import { type Frame, ReaderPage } from './page.tsx'
import { SendAgain, type SentForm } from './send-again.tsx'

/** One page for each thing that can be wrong with a request: what happened, and what to do. */
const words = said({
  'bad-request': [say.badRequest, say.badRequestAdvice],
  forbidden: [say.forbidden, say.forbiddenAdvice],
  'not-found': [say.notFound, say.notFoundAdvice],
  'wrong-method': [say.wrongMethod, say.wrongMethodAdvice],
  'too-large': [say.tooLarge, say.tooLargeAdvice],
  misdirected: [say.misdirected, say.misdirectedAdvice],
  fault: [say.fault, say.faultAdvice],
  busy: [say.busy, say.busyAdvice],
})

type ErrorWords = keyof typeof words

const notSent = said({
  fault: [say.notSent, say.notSentAdvice],
  busy: [say.notSaved, say.notSavedAdvice],
})

type Shown = { frame: Frame; problem: ErrorWords; requestId: string; sent?: SentForm | undefined }

export function ErrorPage({ frame, problem, requestId, sent }: Shown) {
  const isOurs = problem === 'busy' || problem === 'fault'
  const [title, advice] = sent && isOurs ? notSent[problem] : words[problem]
  return (
    <ReaderPage frame={frame} title={title}>
      <div class="sheet">
        <header class="sheet-head">
          <h1>{title}</h1>
          <p>{advice}</p>
        </header>
        {problem === 'not-found' ? (
          <search>
            <form class="search-form" action={searchRoutes.find.to()}>
              <label class="hidden" for="q">
                {say.searchFor()}
              </label>
              <input id="q" name="q" type="search" />
              <button type="submit">{say.search()}</button>
            </form>
          </search>
        ) : null}
        {sent && isOurs ? <SendAgain sent={sent} /> : null}
        {problem === 'misdirected' ? (
          <p>
            <a href={frame.address}>{frame.address}</a>
          </p>
        ) : null}
        {problem === 'fault' ? <p class="small">{say.mentionRequest({ requestId })}</p> : null}
        <p class="pager">
          <a href={home}>{say.frontPage()}</a>
        </p>
      </div>
    </ReaderPage>
  )
}
