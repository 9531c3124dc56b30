import { Notice } from '../../../ui/newsroom/parts.tsx'
import type { ArticleId } from '../../articles/index.ts'
import * as say from '../messages/newsroom.ts'
import { suggestedChangeRoutes } from '../routes.ts'
import type { SuggestedChangeId } from '../suggested-change.ts'
import { ChangesList, DecideAll, type Shown } from './changes-list.tsx'

type Panel = Shown & {
  articleId: ArticleId
  maySuggest: boolean
  notice: string | undefined
  /** What was decided of one’s own. */
  decided: readonly SuggestedChangeId[]
}

/** What is suggested beside a text while it is written. */
export function ChangesPanel(shown: Panel) {
  const { articleId, changes, decided, maySuggest, notice, trouble } = shown
  const id = articleId
  return (
    <section
      id="changes-panel"
      aria-labelledby="changes-head"
      data-panel={suggestedChangeRoutes.panel.to({ id })}
      data-article={articleId}
      data-decided={maySuggest ? decided.join(' ') : undefined}
      data-suggest={maySuggest ? suggestedChangeRoutes.suggest.to({ id }) : undefined}
    >
      <h2 id="changes-head" tabindex={-1}>
        {say.suggestedChanges()}
      </h2>
      <Notice>{trouble ? undefined : notice}</Notice>
      <DecideAll {...shown} />
      <ChangesList {...shown} />
      {maySuggest && changes.length === 0 ? <p class="hint">{say.howToSuggest()}</p> : null}
      <p class="quiet">
        <a href={suggestedChangeRoutes.list.to({ id })} data-after-saving="">
          {say.allSuggested()}
        </a>
      </p>
    </section>
  )
}
