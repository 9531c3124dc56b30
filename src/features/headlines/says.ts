import { type ArticleId, type Articles, targetOf } from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import { defineSaying } from '../live/index.ts'
import { headlineEvents } from './events.ts'

/** Open pages are told that a headline of an article was proposed, taken away or chosen. */
export function headlinesSay({ articles }: { articles: Pick<Articles, 'byId'> }) {
  return defineSaying({
    name: 'headlines',
    hears: [...headlineEvents],
    permission: readArticles,
    async of({ payload }) {
      const article = await articles.byId(payload.articleId as ArticleId)
      return article && { id: article.id, target: targetOf(article) }
    },
  })
}
