import type { Instant } from '../../../base/clock.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import { feedRoutes } from '../../feeds/routes.ts'
import * as say from '../messages/readers.ts'
import { historyRoutes } from '../routes.ts'

type Key = { line: string; madeAt: Instant; retiredAt: Instant | null }
type Checkpoint = { size: number; madeAt: Instant; note: string }
type Page = { frame: Frame; style: string; checkpoints: readonly Checkpoint[]; keys: readonly Key[] }

/** What the log is, what it proves and what it does not, its keys and its newest heads. */
export function LogPage({ frame, style, checkpoints, keys }: Page) {
  const [newest] = checkpoints
  return (
    <ReaderPage
      frame={frame}
      title={say.logOfVersions()}
      description={say.howToCheck({ name: frame.name })}
      canonical={historyRoutes.log.to()}
      head={<link rel="stylesheet" href={style} />}
    >
      <div class="sheet history">
        <header class="sheet-head">
          <h1>{say.logOfVersions()}</h1>
          <p>{say.everyVersion({ link: (inner) => <a href={feedRoutes.site.to()}>{inner}</a> })}</p>
        </header>
        <Meaning frame={frame} />
        <h2>{say.newestHead()}</h2>
        {newest ? (
          <>
            <pre tabindex={0}>{newest.note}</pre>
            <p class="meta">
              {say.headSigned({
                count: newest.size,
                when: () => <When at={newest.madeAt} locale={frame} time />,
                link: (inner) => <a href={historyRoutes.checkpoint.to()}>{inner}</a>,
              })}
            </p>
          </>
        ) : (
          <p>{say.nothingHasBeenPublishedYet()}</p>
        )}
        <Keys frame={frame} keys={keys} />
      </div>
    </ReaderPage>
  )
}

function Meaning({ frame }: { frame: Frame }) {
  return (
    <>
      <h2>{say.whatThisProves()}</h2>
      <ul>
        <li>{say.provesVersion()}</li>
        <li>{say.provesContinuation()}</li>
      </ul>
      <h2>{say.whatItDoesNot()}</h2>
      <ul>
        <li>{say.provesNoTruth()}</li>
        <li>{say.thatEverybodyIsShownSame({ name: () => <InPaper locale={frame}>{frame.name}</InPaper> })}</li>
        <li>{say.provesNoMoment()}</li>
      </ul>
    </>
  )
}

function Keys({ frame, keys }: { frame: Frame; keys: readonly Key[] }) {
  return (
    <>
      <h2>{say.keysCounted({ count: keys.length })}</h2>
      <ul class="keys">
        {keys.map(({ line, madeAt, retiredAt }) => (
          <li>
            <code>{line}</code>
            <p class="meta">
              {retiredAt
                ? say.keySinceUntil({
                    since: () => <When at={madeAt} locale={frame} />,
                    until: () => <When at={retiredAt} locale={frame} />,
                  })
                : say.keySince({ since: () => <When at={madeAt} locale={frame} /> })}
            </p>
          </li>
        ))}
      </ul>
      <p>{say.keysAndForms({ link: (inner) => <a href={historyRoutes.keys.to()}>{inner}</a> })}</p>
    </>
  )
}
