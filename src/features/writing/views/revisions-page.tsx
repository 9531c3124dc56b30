import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import type { Change } from '../../history/index.ts'
import { versionRoutes } from '../../history/routes.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { Comparison } from './differences.tsx'
import { State, Tabs } from './head.tsx'

type Shown = {
  desk: Desk
  article: Article
  draft: Revision
  list: OpenList
  /** Which page of them this is, as its address says it. */
  place: Readonly<Record<string, string>>
  comparison: { from: number; to: number; fields: { label: string; changes: Change[] }[] } | undefined
  /** Whether this person may see to what was published. */
  hasVersions: boolean
}

export function RevisionsPage({ desk, article, draft, list, place, comparison, hasVersions }: Shown) {
  return (
    <NewsroomPage
      desk={desk}
      title={say.revisionsOf({ headline: draft.content.headline })}
      current={writingRoutes.list.to()}
    >
      <PageHead title={draft.content.headline} says={<State desk={desk} article={article} revision={draft} />}>
        <Tabs article={article} current="revisions" />
      </PageHead>
      {comparison ? (
        <section aria-labelledby="differences">
          <h2 id="differences">{say.fromRevisionToRevision({ from: comparison.from, to: comparison.to })}</h2>
          <Comparison fields={comparison.fields} />
        </section>
      ) : null}
      <ListScreen list={list} />
      <form id="compare" class="actions" method="get" action={writingRoutes.revisions.to({ id: article.id })}>
        {Object.entries(place).map(([name, value]) =>
          value === '' ? null : <input type="hidden" name={name} value={value} />,
        )}
        <button type="submit" class="main">
          {say.showWhatChanged()}
        </button>
        {hasVersions ? (
          <a class="button" href={versionRoutes.list.to({ id: article.id })}>
            {say.publishedVersions()}
          </a>
        ) : null}
      </form>
    </NewsroomPage>
  )
}
