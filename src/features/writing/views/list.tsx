import { dateAndTime } from '../../../base/dates.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Section } from '../../settings/index.ts'
import type { ListedArticle } from '../listed.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { states } from '../words.ts'
import { Standing } from './head.tsx'

type Shown = { desk: Desk; articles: readonly ListedArticle[]; sections: readonly Section[]; label: string }

/** Articles one under the other: what it is, where it stands, who touched it last and when. */
export function ArticleRows({ desk, articles, sections, label }: Shown) {
  return (
    <ul class="rows" aria-label={label} data-articles="">
      {articles.map((article) => (
        <li data-article={article.id}>
          <div>
            <a class="title" href={writingRoutes.edit.to({ id: article.id })}>
              {article.headline}
            </a>
            <p class="quiet">
              {nameOf(sections, article)} · {states[article.state]} · {article.editedBy},{' '}
              <When at={article.editedAt} locale={desk} time />
              {article.due ? <> · {say.scheduledState({ when: dateAndTime(article.due, desk) })}</> : null}
            </p>
          </div>
          <Standing state={article.state} stage={article.stage} />
        </li>
      ))}
    </ul>
  )
}

/** Where a script says that a list would be in another order now; no row moves before somebody asks for it. */
export function ListChanged() {
  return <p class="changed" role="status" data-changed="" />
}

function nameOf(sections: readonly Section[], article: ListedArticle): string {
  return sections.find(({ id }) => id === article.sectionId)?.name ?? say.noSection()
}
