import type { Child } from 'hono/jsx'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'

type Shown = {
  desk: Desk
  list: OpenList
  mayWrite: boolean
  /** What somebody asks this list again and again. */
  saved: Child
  /** What other features say above it. */
  above: Child
  /** The last event that this page knows of. */
  since: number
}

export function ArticlesPage({ desk, list, mayWrite, saved, above, since }: Shown) {
  return (
    <NewsroomPage
      desk={desk}
      title={say.articles()}
      current={writingRoutes.list.to()}
      since={since}
      scripts={['lists.js']}
    >
      <PageHead title={say.articles()}>
        {mayWrite ? (
          <a class="button main" href={writingRoutes.new.to()}>
            {say.newArticle()}
          </a>
        ) : null}
      </PageHead>
      {above}
      {saved}
      <ListScreen list={list} />
    </NewsroomPage>
  )
}
