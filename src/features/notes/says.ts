import { type ArticleId, type Articles, targetOf } from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import { defineSaying } from '../live/index.ts'
import { noteEvents } from './events.ts'

/** Open pages are told that a note on an article was written, answered or settled. */
export function notesSay({ articles }: { articles: Pick<Articles, 'byId'> }) {
  return defineSaying({
    name: 'notes',
    hears: [...noteEvents],
    permission: readArticles,
    async of({ payload }) {
      const article = await articles.byId(payload.articleId as ArticleId)
      return article && { id: article.id, target: targetOf(article) }
    },
  })
}
