import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import { State } from '../../writing/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import { HeadlinesPanel, type Shown } from './headlines-panel.tsx'

/** The same on a page of its own, for who writes without scripts and for what went wrong there. */
export function HeadlinesPage(shown: Shown & { desk: Desk; article: Article; draft: Revision }) {
  const { desk, article, draft, headline } = shown
  return (
    <NewsroomPage desk={desk} title={say.proposedHeadlinesOf({ headline })} current={writingRoutes.list.to()}>
      <PageHead title={headline} says={<State desk={desk} article={article} revision={draft} />}>
        <a class="button" href={writingRoutes.edit.to({ id: article.id })}>
          {say.backToText()}
        </a>
      </PageHead>
      <HeadlinesPanel {...shown} />
    </NewsroomPage>
  )
}
