import type { CacheTag } from '../../../platform/pages/tags.ts'
import type { Article, Revision } from '../article.ts'
import { fieldsOf } from '../kinds/kind.ts'

type Before = { before: Article; seen: Revision | undefined }
type Now = { article: Article; revision: Revision }

/** Every page of readers links to the paper's pages, so all are dropped when one comes, goes, or is called otherwise. */
export function everyPageSays({ before, seen }: Before, { article, revision }: Now): CacheTag[] {
  if (!before.isUndated && !article.isUndated) return []
  const was = seen && !before.withdrawal ? saying(before, seen) : undefined
  return was === saying(article, revision) ? [] : ['site']
}

function saying({ path, isUndated }: Article, { content }: Revision): string {
  return JSON.stringify([path, isUndated, content.shortHeadline ?? content.headline, fieldsOf(content)])
}
