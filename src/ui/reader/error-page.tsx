import { home } from '../../base/path.ts'
import { searchRoutes } from '../../features/search/routes.ts'
import { type Frame, ReaderPage } from './page.tsx'
import { SendAgain, type SentForm } from './send-again.tsx'

/** One page for each thing that can be wrong with a request: what happened, and what to do. */
const words = {
  'bad-request': ['That request made no sense', 'Go back and try again, or start from the front page.'],
  forbidden: ['That did not come from this site', 'Open the page again here and send the form from it.'],
  'not-found': [
    'There is no page here',
    'The address may be mistyped, or the page may have moved. Search may find it.',
  ],
  'wrong-method': ['That cannot be done here', 'Go back and use the form or the link on the page.'],
  'too-large': [
    'That is too long to take',
    'Nothing was saved. Go back: your words should still be there. Make them shorter and send them again.',
  ],
  misdirected: [
    'This site is at another address',
    'Open it there. If you run it: the proxy in front of it must pass the Host header on.',
  ],
  fault: ['Something went wrong here', 'It is our fault, and it has been noted. Please try again in a minute.'],
  busy: ['That is out of reach at the moment', 'It is our fault. Please try again in a minute.'],
} as const

type ErrorWords = keyof typeof words

const notSent = {
  fault: [
    'That could not be sent',
    'It is our fault, and it has been noted. Nothing you wrote is lost: send it again.',
  ],
  busy: ['Nothing can be saved at the moment', 'Nothing you wrote is lost: wait a minute, then send it again.'],
} as const

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
                Search for
              </label>
              <input id="q" name="q" type="search" />
              <button type="submit">Search</button>
            </form>
          </search>
        ) : null}
        {sent && isOurs ? <SendAgain sent={sent} /> : null}
        {problem === 'misdirected' ? (
          <p>
            <a href={frame.address}>{frame.address}</a>
          </p>
        ) : null}
        {problem === 'fault' ? <p class="small">If you write to us about it, mention {requestId}.</p> : null}
        <p class="pager">
          <a href={home}>Front page</a>
        </p>
      </div>
    </ReaderPage>
  )
}
