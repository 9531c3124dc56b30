import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { inPages, inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import type { Part } from '../compared.ts'
import type { Change } from '../differences.ts'
import * as say from '../messages/readers.ts'
import { bundleAt, historyRoutes } from '../routes.ts'
import { type Shown, shownIn, type Version } from '../version.ts'

type Compared = { version: Version; parts: Part[] | undefined; told: readonly string[] }
type Page = {
  frame: Frame
  style: string
  path: string
  isWithdrawn: boolean
  isFirstPage: boolean
  versions: readonly Compared[]
  /** When the article first went out, here or where it came from. */
  firstOut: Instant | null
  next: number | null
}

/** Every published version of an article, the newest first, each with what changed in it. */
export function HistoryPage({ frame, style, path, isWithdrawn, isFirstPage, versions, firstOut, next }: Page) {
  const kept = versions.find(({ version }) => version.kept)?.version.kept
  const known = kept ? shownIn(kept.canonical).headline : null
  const headline = known ?? say.anArticle()
  return (
    <ReaderPage
      frame={frame}
      of={path}
      title={known === null ? say.versionsOfAnArticle() : say.versionsOf({ headline: known })}
      {...(isFirstPage ? { canonical: historyRoutes.versions.to({ article: path }) } : {})}
      head={<link rel="stylesheet" href={style} />}
    >
      <div class="sheet history">
        <header class="sheet-head">
          <p class="kicker">{say.versions()}</p>
          <h1 {...inPaper(frame)}>{isWithdrawn ? headline : <a href={path}>{headline}</a>}</h1>
          <p>{say.everythingEverShown({ link: (inner) => <a href={historyRoutes.log.to()}>{inner}</a> })}</p>
          {isWithdrawn ? <p class="notice">{say.withdrawnButKept()}</p> : null}
        </header>
        <ol class="versions">
          {versions.map(({ version, parts, told }, place) => (
            <OneVersion
              frame={frame}
              path={path}
              version={version}
              parts={parts}
              told={told}
              firstOut={firstOut}
              isShownNow={isFirstPage && place === 0 && !isWithdrawn}
            />
          ))}
        </ol>
        {next === null ? null : (
          <p class="pager">
            <a href={historyRoutes.before.to({ article: path, number: next })} rel="next">
              {say.earlierVersions()}
            </a>
          </p>
        )}
      </div>
    </ReaderPage>
  )
}

type One = Compared & { frame: Frame; path: string; isShownNow: boolean; firstOut: Instant | null }

function OneVersion({ frame, path, version, parts, told, isShownNow, firstOut }: One) {
  const { number, kept, removal } = version
  return (
    <li id={`v-${number}`}>
      <h2>
        {isShownNow
          ? say.versionShownNow({ number, now: (inner) => <span class="now">{inner}</span> })
          : say.versionNumber({ number })}
      </h2>
      <p class="meta">
        <Dates frame={frame} version={version} firstOut={firstOut} />
        {kept ? (
          <>
            {' · '}
            <a href={historyRoutes.check.to({ of: bundleAt(path, number) })}>{say.checkThis()}</a>
          </>
        ) : null}
      </p>
      {removal ? (
        <p class="notice">
          {say.textWasRemoved({
            when: () => <When at={removal.at} locale={frame} />,
            because: () => <InPaper locale={frame}>{removal.because}</InPaper>,
          })}
        </p>
      ) : null}
      {kept ? <Said shown={shownIn(kept.canonical)} parts={parts} told={told} frame={frame} /> : null}
    </li>
  )
}

/** What was public elsewhere before it came here has the date of then, and the day from which the log vouches for it. */
function Dates({ frame, version: { number, publishedAt }, firstOut }: Pick<One, 'frame' | 'version' | 'firstOut'>) {
  if (number > 1 || firstOut === null || firstOut >= publishedAt) return <When at={publishedAt} locale={frame} time />
  return (
    <>
      {say.publishedElsewhere({
        published: () => <When at={firstOut} locale={frame} time />,
        entered: () => <When at={publishedAt} locale={frame} time />,
      })}
    </>
  )
}

/** The first version has nothing to be compared with, so it says how it began. */
type Saying = Pick<Compared, 'parts' | 'told'> & { shown: Shown; frame: Frame }

function Said({ shown, parts, told, frame }: Saying) {
  if (parts === undefined) {
    const { headline, version } = shown
    const given = { headline, quoted: (inner: string) => <InPaper locale={frame}>{inner}</InPaper> }
    return <p>{version === 1 ? say.firstPublishedAs(given) : say.publishedAs(given)}</p>
  }
  if (parts.length + told.length === 0) return <p>{say.publishedUnchanged()}</p>
  return (
    <>
      {told.map((text) => (
        <p {...inPaper(frame)}>{text}</p>
      ))}
      {parts.length > 0 ? <Changed parts={parts} frame={frame} /> : null}
    </>
  )
}

function Changed({ parts, frame }: { parts: readonly Part[]; frame: Frame }) {
  return (
    <dl class="changed">
      {parts.map(({ label, changes }) => (
        <div>
          <dt>{label}</dt>
          {changes.map((passage) =>
            passage ? <dd {...inPaper(frame)}>{passage.map((change) => Marked(change, frame))}</dd> : <Skipped />,
          )}
        </div>
      ))}
    </dl>
  )
}

function Skipped() {
  return (
    <dd class="skipped">
      <span aria-hidden="true">…</span>
    </dd>
  )
}

/** What came in and what went, heard as well as seen. */
function Marked({ kind, text }: Change, frame: Frame): Child {
  if (kind === 'same') return <span>{shortened(text)}</span>
  const words = kind === 'added' ? say.added() : say.removed()
  const inside = (
    <>
      <span class="hidden" {...inPages(frame)}>
        [{words}:{' '}
      </span>
      {text}
      <span class="hidden">]</span>
    </>
  )
  return kind === 'added' ? <ins>{inside}</ins> : <del>{inside}</del>
}

const enough = 240

/** A long stretch that stayed keeps its ends, which is what the changes beside it are read with. */
function shortened(text: string): string {
  if (text.length <= 2 * enough) return text
  return `${text.slice(0, enough)} … ${text.slice(-enough)}`
}
