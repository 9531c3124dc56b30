import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import * as say from '../messages/readers.ts'
import { historyRoutes } from '../routes.ts'

/** The same page for every version: a script reads which one from the address, and believes nothing it is told. */
export function CheckPage({ frame, style, script }: { frame: Frame; style: string; script: string | undefined }) {
  return (
    <ReaderPage
      frame={frame}
      title={say.checkVersion()}
      head={
        <>
          <link rel="stylesheet" href={style} />
          {script ? <script type="module" src={script} /> : null}
        </>
      }
    >
      <div class="sheet history">
        <header class="sheet-head">
          <h1>{say.checkVersion()}</h1>
          <p>{say.browserDoesTheSums({ link: (inner) => <a href={historyRoutes.log.to()}>{inner}</a> })}</p>
        </header>
        <noscript>
          <p class="notice">{say.sumsNeedScript()}</p>
        </noscript>
        <p id="which" hidden>
          {say.whereToBegin({ b: (inner) => <b>{inner}</b> })}
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
        {say.checking()}
      </p>
      <ol id="steps" class="steps" />
      <section id="said" {...inPaper(frame)} aria-label={say.whatThisVersionSays()} />
      <form id="earlier-head">
        <div class="field">
          <label for="head">{say.headYouKept()}</label>
          <textarea id="head" rows={5} spellcheck={false} />
        </div>
        <button class="button" type="submit">
          {say.compare()}
        </button>
        <p role="status" id="comparison" />
      </form>
    </div>
  )
}
