import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Field, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
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
  mayWrite: boolean
  notice: string | undefined
  problem: string | undefined
  typed: { name: string } | undefined
}

export function RevisionsPage(shown: Shown) {
  const { desk, article, draft, list, place, comparison, hasVersions, notice, problem } = shown
  return (
    <NewsroomPage
      desk={desk}
      title={say.revisionsOf({ headline: draft.content.headline })}
      current={writingRoutes.list.to()}
    >
      <PageHead title={draft.content.headline} says={<State desk={desk} article={article} revision={draft} />}>
        <Tabs article={article} current="revisions" />
      </PageHead>
      {problem ? <Notice kind="bad">{problem}</Notice> : <Notice>{notice}</Notice>}
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
      {shown.mayWrite ? <Keeping {...shown} /> : null}
    </NewsroomPage>
  )
}

/** With the revisions that are chosen in the list: the earlier one comes back, the later one gets a name. */
function Keeping({ article, typed }: Shown) {
  const { id } = article
  return (
    <div class="column">
      <Field id="name" label={say.nameOfRevision()} hint={say.nameOfRevisionHint()}>
        <input id="name" name="name" form="compare" maxlength={80} value={typed?.name} aria-describedby="name-hint" />
      </Field>
      <p class="actions">
        <button type="submit" form="compare" formmethod="post" formaction={writingRoutes.nameRevision.to({ id })}>
          {say.nameRevision()}
        </button>
        <button type="submit" form="compare" formmethod="post" formaction={writingRoutes.restoreRevision.to({ id })}>
          {say.restoreRevision()}
        </button>
      </p>
      <p class="hint">{say.howLongRevisionsStay()}</p>
    </div>
  )
}
