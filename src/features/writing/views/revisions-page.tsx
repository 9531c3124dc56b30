import type { Instant } from '../../../base/clock.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import type { Change } from '../../history/index.ts'
import { versionRoutes } from '../../history/routes.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { Comparison } from './differences.tsx'
import { State, Tabs } from './head.tsx'

type ListedRevision = { id: string; number: number; savedAt: Instant; savedBy: string; headline: string }

type Shown = {
  desk: Desk
  article: Article
  draft: Revision
  revisions: readonly ListedRevision[]
  comparison: { from: number; to: number; fields: { label: string; changes: Change[] }[] } | undefined
  /** The page with earlier revisions. */
  next: string | undefined
  /** Whether this person may see to what was published. */
  hasVersions: boolean
}

export function RevisionsPage({ desk, article, draft, revisions, comparison, next, hasVersions }: Shown) {
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
      <form method="get" action={writingRoutes.revisions.to({ id: article.id })}>
        <table>
          <caption>{say.everySavedStateNewestFirst()}</caption>
          <Columns />
          <tbody>
            {revisions.map((revision, index) => (
              <Row desk={desk} article={article} revision={revision} index={index} comparison={comparison} />
            ))}
          </tbody>
        </table>
        <p class="actions">
          <button type="submit" class="main">
            {say.showWhatChanged()}
          </button>
          {next ? (
            <a class="button" href={next}>
              {say.earlierOnes()}
            </a>
          ) : null}
          {hasVersions ? (
            <a class="button" href={versionRoutes.list.to({ id: article.id })}>
              {say.publishedVersions()}
            </a>
          ) : null}
        </p>
      </form>
    </NewsroomPage>
  )
}

function Columns() {
  return (
    <thead>
      <tr>
        <th scope="col">{say.compareFrom()}</th>
        <th scope="col">{say.compareTo()}</th>
        <th scope="col">{say.revision()}</th>
        <th scope="col">{say.savedAt()}</th>
        <th scope="col">{say.savedBy()}</th>
      </tr>
    </thead>
  )
}

type Line = Pick<Shown, 'desk' | 'article' | 'comparison'> & { revision: ListedRevision; index: number }

function Row({ desk, article, revision, index, comparison }: Line) {
  const { number } = revision
  const from = comparison ? number === comparison.from : index === 1
  const to = comparison ? number === comparison.to : index === 0
  return (
    <tr>
      <td>
        <input
          type="radio"
          name="from"
          value={revision.id}
          checked={from}
          aria-label={say.fromRevisionNumber({ number })}
        />
      </td>
      <td>
        <input type="radio" name="to" value={revision.id} checked={to} aria-label={say.toRevisionNumber({ number })} />
      </td>
      <td>
        {number}
        {revision.id === article.publicId ? <span class="stage ready">{say.publicState()}</span> : null}
        {revision.id === article.approval?.revisionId ? <span class="stage ready">{say.approved()}</span> : null}
      </td>
      <td>
        <When at={revision.savedAt} locale={desk} time />
      </td>
      <td>{revision.savedBy}</td>
    </tr>
  )
}
