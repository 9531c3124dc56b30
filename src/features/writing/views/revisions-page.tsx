import type { Instant } from '../../../base/clock.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import type { Change } from '../../history/index.ts'
import { versionRoutes } from '../../history/routes.ts'
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
    <NewsroomPage desk={desk} title={`Revisions: ${draft.content.headline}`} current={writingRoutes.list.to()}>
      <PageHead title={draft.content.headline} says={<State desk={desk} article={article} revision={draft} />}>
        <Tabs article={article} current="revisions" />
      </PageHead>
      {comparison ? (
        <section aria-labelledby="differences">
          <h2 id="differences">
            From revision {comparison.from} to {comparison.to}
          </h2>
          <Comparison fields={comparison.fields} />
        </section>
      ) : null}
      <form method="get" action={writingRoutes.revisions.to({ id: article.id })}>
        <table>
          <caption>Every saved state, the newest first</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Revision</th>
              <th scope="col">Saved</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {revisions.map((revision, index) => (
              <Row desk={desk} article={article} revision={revision} index={index} comparison={comparison} />
            ))}
          </tbody>
        </table>
        <p class="actions">
          <button type="submit" class="main">
            Show what changed
          </button>
          {next ? (
            <a class="button" href={next}>
              Earlier ones
            </a>
          ) : null}
          {hasVersions ? (
            <a class="button" href={versionRoutes.list.to({ id: article.id })}>
              Published versions
            </a>
          ) : null}
        </p>
      </form>
    </NewsroomPage>
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
        <input type="radio" name="from" value={revision.id} checked={from} aria-label={`From revision ${number}`} />
      </td>
      <td>
        <input type="radio" name="to" value={revision.id} checked={to} aria-label={`To revision ${number}`} />
      </td>
      <td>
        {number}
        {revision.id === article.publicId ? <span class="stage ready">Public</span> : null}
        {revision.id === article.approval?.revisionId ? <span class="stage ready">Approved</span> : null}
      </td>
      <td>
        <When at={revision.savedAt} locale={desk} time />
      </td>
      <td>{revision.savedBy}</td>
    </tr>
  )
}
