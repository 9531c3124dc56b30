import type { Reading } from '../../platform/database/tables.ts'
import type { ArticleId } from './article.ts'
import type { Articles } from './service.ts'

/** An article as the desk check reads it: as readers see it, and as the newsroom has it. */
export function draftsOf(articles: Articles) {
  return {
    headlines: (ids: readonly string[], db: Reading) => articles.headlines(ids as readonly ArticleId[], db),
    publicAfter: (id: string, limit: number) => articles.publicAfter(id, limit),
    async publicDraft(id: string) {
      const article = await articles.byId(id as ArticleId)
      const shown = article && (await articles.published(article))
      return shown && articles.draftOf({ ...shown.content, byline: shown.byline.map((author) => author.id) })
    },
    async workingDraft(id: string) {
      const article = await articles.byId(id as ArticleId)
      const revision = article && (await articles.revision(article.draftId))
      return revision && articles.draftOf(revision.content, revision.articleId)
    },
  }
}
