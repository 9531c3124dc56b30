import type { Database } from '../../platform/database/database.ts'
import type { ArticlesWith } from '../media/index.ts'
import { may } from '../staff/index.ts'
import { type ArticleId, targetOf } from './article.ts'
import type { Notices } from './changing.ts'
import { newsroomHeadlines } from './offered/store.ts'
import { readArticles } from './permissions.ts'
import { leadsWith } from './revisions/store.ts'
import { findArticle, findArticles } from './store.ts'

type Needs = { database: Database; notices: () => Notices }

/** What articles do for the pictures that stand in them. */
export function articlesForPictures({ database, notices }: Needs): ArticlesWith {
  return {
    isInRevision: leadsWith,
    async named(actor, ids) {
      if (ids.length === 0) return []
      const articles = await findArticles(database.read, ids as readonly ArticleId[])
      const headlines = await newsroomHeadlines(database.read, ids as readonly ArticleId[])
      return Array.from(articles.values(), (article) => ({
        id: article.id,
        headline: may(actor, readArticles, targetOf(article)) ? (headlines.get(article.id) ?? null) : null,
      }))
    },
    async tell(tx, { articleId, words, by, at }) {
      const article = await findArticle(tx, articleId as ArticleId)
      if (!article?.publicId) return
      const nothing = { was: '', block: null, report: null, corrects: null }
      const seen = { before: article.publicId, after: article.publicId }
      await notices().make(tx, {
        correcting: { kind: 'editors-note', now: words, ...nothing },
        article,
        ...seen,
        by,
        at,
      })
    },
  }
}
