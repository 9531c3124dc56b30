import { type ArticleId, type Articles, targetOf } from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import { defineSaying } from '../live/index.ts'
import { suggestedChangeEvents } from './events.ts'

/** Open pages are told that a change was suggested, taken back, accepted or refused. */
export function suggestedChangesSay({ articles }: { articles: Pick<Articles, 'byId'> }) {
  return defineSaying({
    name: 'suggested-changes',
    hears: [...suggestedChangeEvents],
    permission: readArticles,
    async of({ payload }) {
      const article = await articles.byId(payload.articleId as ArticleId)
      return article && { id: article.id, target: targetOf(article) }
    },
  })
}
