import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Listed } from '../correction.ts'
import * as say from '../messages/readers.ts'
import { correctionRoutes, noticeAt } from '../routes.ts'
import { kindNames } from '../rules.ts'
import { Said } from './notice.tsx'

type Shown = { frame: Frame; corrections: readonly Listed[]; isFirst: boolean; next: Listed | undefined }

/** Everything that was put right, the newest first. */
export function CorrectionsPage({ frame, corrections, isFirst, next }: Shown) {
  return (
    <ReaderPage
      frame={frame}
      title={say.corrections()}
      description={say.whatPaperGotWrong({ name: frame.name })}
      feed={{ title: say.correctionsOf({ name: frame.name }), path: correctionRoutes.feed.to() }}
      {...(isFirst ? { canonical: correctionRoutes.all.to() } : {})}
    >
      <div class="sheet">
        <header class="sheet-head">
          <h1>{say.corrections()}</h1>
          <p>{say.whatWeGotWrong()}</p>
        </header>
        {corrections.length === 0 ? <p>{say.noneYet()}</p> : null}
        {corrections.map((correction) => (
          <One frame={frame} correction={correction} />
        ))}
        {next ? (
          <p class="pager">
            <a href={correctionRoutes.before.to({ at: next.madeAt, id: next.id })} rel="next">
              {say.earlierCorrections()}
            </a>
          </p>
        ) : null}
        {frame.contact ? (
          <p>
            {say.seenMistake({
              contact: frame.contact,
              link: (inner) => <a href={`mailto:${frame.contact}`}>{inner}</a>,
            })}
          </p>
        ) : null}
      </div>
    </ReaderPage>
  )
}

function One({ frame, correction }: { frame: Frame; correction: Listed }) {
  const { id, kind, madeAt, path, headline } = correction
  return (
    <article class="corrected" id={`c-${id}`}>
      <h2>
        <a href={noticeAt(path, id)} {...inPaper(frame)}>
          {headline}
        </a>
      </h2>
      <p class="meta">
        {kindNames[kind]}, <When at={madeAt} locale={frame} />
      </p>
      <p>
        <Said correction={correction} locale={frame} />
      </p>
    </article>
  )
}
