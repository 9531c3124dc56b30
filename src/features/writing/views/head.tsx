import type { Desk } from '../../../ui/newsroom/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Article, Revision, StageName } from '../../articles/index.ts'
import { articleRecordRoutes } from '../../facts/routes.ts'
import { noteRoutes } from '../../notes/routes.ts'
import { suggestedChangeRoutes } from '../../suggested-changes/routes.ts'
import { type PublicState, publicStateOf } from '../listed.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { standing } from '../words.ts'

type Place = 'write' | 'plan' | 'record' | 'notes' | 'changes' | 'check' | 'revisions'

/** The pages of one article. */
export function Tabs({ article, current }: { article: Article; current: Place }) {
  const places = [
    { place: 'write', name: say.tabWrite(), path: writingRoutes.edit.to({ id: article.id }) },
    { place: 'plan', name: say.tabPlan(), path: writingRoutes.plan.to({ id: article.id }) },
    { place: 'record', name: say.tabRecord(), path: articleRecordRoutes.show.to({ id: article.id }) },
    { place: 'notes', name: say.tabNotes(), path: noteRoutes.list.to({ id: article.id }) },
    { place: 'changes', name: say.tabChanges(), path: suggestedChangeRoutes.list.to({ id: article.id }) },
    { place: 'check', name: say.checkAndPublish(), path: writingRoutes.publishing.to({ id: article.id }) },
    { place: 'preview', name: say.tabPreview(), path: writingRoutes.preview.to({ id: article.id }) },
    { place: 'revisions', name: say.tabRevisions(), path: writingRoutes.revisions.to({ id: article.id }) },
  ]
  return (
    <nav class="tabs" aria-label={say.thisArticle()}>
      <ul>
        {places.map(({ place, name, path }) => (
          <li>
            <a href={path} aria-current={place === current ? 'page' : undefined} data-after-saving="">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Shown = { desk: Desk; article: Article; revision: Revision }

/** How an article stands, at a glance. */
export function Standing({ state, stage }: { state: PublicState; stage: StageName }) {
  return <span class={`stage ${state === 'not-public' ? stage : state}`}>{standing(state, stage)}</span>
}

/** What readers see, and where the draft is: two things, always both. */
export function State({ desk, article, revision }: Shown) {
  const state = publicStateOf({ ...article, isWithdrawn: article.withdrawal !== null }, desk.now)
  const { path, updatedAt } = article
  const isPublic = state !== 'withdrawn' && article.publicId !== null && path !== null
  return (
    <>
      {say.howItStands({
        standing: () => <Standing state={state} stage={article.stage} />,
        number: revision.number,
        saved: () => <When at={revision.savedAt} locale={desk} time />,
        readers: state === 'withdrawn' ? state : isPublic ? (updatedAt ? 'other' : 'undated') : 'none',
        link: (inner) => <a href={path ?? ''}>{inner}</a>,
        since: () => (updatedAt ? <When at={updatedAt} locale={desk} time /> : ''),
        changes: isPublic && article.publicId !== article.draftId ? 'some' : 'other',
      })}
    </>
  )
}
