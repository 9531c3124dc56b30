import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import type { NamedUse } from './shown.ts'

export function ArticleName({ use: { articleId, headline } }: { use: Pick<NamedUse, 'articleId' | 'headline'> }) {
  if (headline === null) return <span class="quiet">{say.anArticleYouMayNotRead()}</span>
  return <a href={writingRoutes.edit.to({ id: articleId })}>{headline}</a>
}
