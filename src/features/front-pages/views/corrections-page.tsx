import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { urls } from '../../../urls.ts'

/** Where every correction will stand. There are none yet, and the page says what readers can expect of it. */
export function CorrectionsPage({ frame }: { frame: Frame }) {
  return (
    <ReaderPage
      frame={frame}
      title="Corrections"
      description={`What ${frame.name} got wrong, and what is right.`}
      canonical={urls.corrections}
    >
      <div class="sheet">
        <header class="sheet-head">
          <h1>Corrections</h1>
          <p>What we got wrong, and what is right. A correction stands here and on the article it corrects.</p>
        </header>
        <p>No corrections have been published.</p>
        {frame.contact ? (
          <p>
            Seen a mistake? Write to <a href={`mailto:${frame.contact}`}>{frame.contact}</a>.
          </p>
        ) : null}
      </div>
    </ReaderPage>
  )
}
