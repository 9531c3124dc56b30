import type { Instant } from '../../../base/clock.ts'
import { home } from '../../../base/path.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import { correctionRoutes } from '../../corrections/routes.ts'
import * as say from '../messages/readers.ts'

type Shown = { frame: Frame; path: string; at: Instant; because: string }

/** What stands at the address of an article that was taken back. */
export function WithdrawnPage({ frame, path, at, because }: Shown) {
  return (
    <ReaderPage frame={frame} of={path} title={say.articleWithdrawn()}>
      <div class="sheet">
        <header class="sheet-head">
          <h1>{say.thisArticleWasWithdrawn()}</h1>
        </header>
        <div class="notice">
          <p>
            {say.withdrawnBecause({
              name: () => <InPaper locale={frame}>{frame.name}</InPaper>,
              when: () => <When at={at} locale={frame} />,
              because: () => <InPaper locale={frame}>{because}</InPaper>,
            })}
          </p>
        </div>
        <p class="pager">
          <a href={correctionRoutes.all.to()}>{say.corrections()}</a> <a href={home}>{say.frontPage()}</a>
        </p>
      </div>
    </ReaderPage>
  )
}
