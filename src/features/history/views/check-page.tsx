import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { historyRoutes } from '../routes.ts'

/** The same page for every version: a script reads which one from the address, and believes nothing it is told. */
export function CheckPage({ frame, style, script }: { frame: Frame; style: string; script: string | undefined }) {
  return (
    <ReaderPage
      frame={frame}
      title="Check a version"
      head={
        <>
          <link rel="stylesheet" href={style} />
          {script ? <script type="module" src={script} /> : null}
        </>
      }
    >
      <div class="sheet history">
        <header class="sheet-head">
          <h1>Check a version</h1>
          <p>
            Your browser does the sums itself. It takes from us only what it then checks.{' '}
            <a href={historyRoutes.log.to()}>What this proves, and what it does not</a>
          </p>
        </header>
        <noscript>
          <p class="notice">
            The sums need a script. Without one, fetch the version’s file and check it with any tool for RFC 6962 and
            C2SP’s checkpoints.
          </p>
        </noscript>
        <p id="which" hidden>
          “Versions”, beside an article’s date, lists everything it ever said. <b>Check this</b>, beside a version
          there, leads here.
        </p>
        <Checking frame={frame} />
      </div>
    </ReaderPage>
  )
}

/** Shown by the script, once it has something to check. */
function Checking({ frame }: { frame: Frame }) {
  return (
    <div id="checking" data-keys={historyRoutes.keys.to()} data-continuation="/log/continuation" hidden>
      <p class="verdict" role="status" id="verdict">
        Checking…
      </p>
      <ol id="steps" class="steps" />
      <section id="said" {...inPaper(frame)} aria-label="What this version says" />
      <form id="earlier-head">
        <div class="field">
          <label for="head">A head of this log that you kept earlier, or had from somebody else</label>
          <textarea id="head" rows={5} spellcheck={false} />
        </div>
        <button class="button" type="submit">
          Compare
        </button>
        <p role="status" id="comparison" />
      </form>
    </div>
  )
}
