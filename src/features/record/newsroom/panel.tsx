import type { Child } from 'hono/jsx'
import type { ArticleId } from '../../articles/index.ts'
import type { TheRecord } from '../service.ts'
import { SidePanel } from '../views/side-panel.tsx'

/** What the record shows beside an article while it is written. */
export function recordPanel({ record }: { record: TheRecord }) {
  return async (articleId: ArticleId): Promise<Child> => {
    const [facts, pending] = await Promise.all([record.ofDraft(articleId), record.suggestions.pending(articleId)])
    return <SidePanel articleId={articleId} facts={facts} waiting={pending.length} />
  }
}
