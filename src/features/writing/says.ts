import { subjectId } from '../../platform/events/define.ts'
import { type ArticleId, type Articles, articleEvents, targetOf } from '../articles/index.ts'
import { readArticles, writeArticles } from '../articles/permissions.ts'
import { defineSaying, presenceChanged } from '../live/index.ts'
import { itemEvents } from '../plan/index.ts'
import { scheduleEvents } from '../schedules/index.ts'

/** Open pages are told that an article changed, and those who may write in it who comes and goes there. */
export function writingSays({ articles }: { articles: Pick<Articles, 'byId' | 'trash'> }) {
  async function at(id: ArticleId) {
    // Whoever has it open hears that it went to the trash.
    const article = (await articles.byId(id)) ?? (await articles.trash.byId(id))
    return article && { id, target: targetOf(article) }
  }

  return [
    defineSaying({
      name: 'article',
      hears: [...articleEvents, ...scheduleEvents, ...itemEvents],
      permission: readArticles,
      of: async ({ payload }) => (payload.articleId === null ? undefined : at(payload.articleId)),
    }),
    defineSaying({
      name: 'presence',
      hears: [presenceChanged],
      permission: writeArticles,
      of: async (event) => {
        const id = subjectId(event, 'article')
        return id === undefined ? undefined : at(id as ArticleId)
      },
    }),
  ]
}
