import type { Instant } from '../../../base/clock.ts'
import { home } from '../../../base/path.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import { correctionRoutes } from '../../corrections/routes.ts'

type Shown = { frame: Frame; path: string; at: Instant; because: string }

/** What stands at the address of an article that was taken back. */
export function WithdrawnPage({ frame, path, at, because }: Shown) {
  return (
    <ReaderPage frame={frame} of={path} title="Article withdrawn">
      <div class="sheet">
        <header class="sheet-head">
          <h1>This article was withdrawn</h1>
        </header>
        <div class="notice">
          <p>
            <InPaper locale={frame}>{frame.name}</InPaper> withdrew it on <When at={at} locale={frame} />:{' '}
            <InPaper locale={frame}>{because}</InPaper>
          </p>
        </div>
        <p class="pager">
          <a href={correctionRoutes.all.to()}>Corrections</a> <a href={home}>Front page</a>
        </p>
      </div>
    </ReaderPage>
  )
}
