import type { Instant } from '../../../base/clock.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import { feedRoutes } from '../../feeds/routes.ts'
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
      title="The log of versions"
      description={`How anybody can check what ${frame.name} published.`}
      canonical={historyRoutes.log.to()}
      head={<link rel="stylesheet" href={style} />}
    >
      <div class="sheet history">
        <header class="sheet-head">
          <h1>The log of versions</h1>
          <p>
            Every version of every article stands in one log that only grows. Its newest head is signed, and stands in
            the <a href={feedRoutes.site.to()}>feed</a> too.
          </p>
        </header>
        <Meaning frame={frame} />
        <h2>Newest head</h2>
        {newest ? (
          <>
            <pre tabindex={0}>{newest.note}</pre>
            <p class="meta">
              {newest.size === 1 ? '1 version' : `${newest.size} versions`}, signed on{' '}
              <When at={newest.madeAt} locale={frame} time />. As a file:{' '}
              <a href={historyRoutes.checkpoint.to()}>checkpoint</a>.
            </p>
          </>
        ) : (
          <p>Nothing has been published yet.</p>
        )}
        <Keys frame={frame} keys={keys} />
      </div>
    </ReaderPage>
  )
}

function Meaning({ frame }: { frame: Frame }) {
  return (
    <>
      <h2>What this proves</h2>
      <ul>
        <li>That a version you are shown is the one that was entered in the log, word for word.</li>
        <li>That the log you see now goes on from one you have seen, with nothing removed or changed in between.</li>
      </ul>
      <h2>What it does not</h2>
      <ul>
        <li>That what an article says is true. The log is about what was said, not about the world.</li>
        <li>
          That everybody is shown the same log. <InPaper locale={frame}>{frame.name}</InPaper> alone holds the key, and
          could show you another log than it shows others. Keep a head you have seen, or compare it with one that
          somebody else has kept.
        </li>
        <li>When something was published, more exactly than the heads that were kept elsewhere say.</li>
      </ul>
    </>
  )
}

function Keys({ frame, keys }: { frame: Frame; keys: readonly Key[] }) {
  return (
    <>
      <h2>{keys.length > 1 ? 'Keys' : 'Key'}</h2>
      <ul class="keys">
        {keys.map(({ line, madeAt, retiredAt }) => (
          <li>
            <code>{line}</code>
            <p class="meta">
              Since <When at={madeAt} locale={frame} />
              {retiredAt ? (
                <>
                  , until <When at={retiredAt} locale={frame} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <p>
        As a file: <a href={historyRoutes.keys.to()}>keys</a>. The forms are open: RFC 8785, RFC 6962, and C2SP’s
        signed-note and tlog-checkpoint.
      </p>
    </>
  )
}
