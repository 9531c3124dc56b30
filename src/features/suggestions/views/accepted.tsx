import type { ArticleId } from '../../articles/index.ts'
import { suggestionRoutes } from '../routes.ts'

type Shown = { articleId: ArticleId; count: number; at: string; back: 'record' | 'writing' }

/** How many were accepted together, and the way back. */
export function Accepted({ articleId, count, at, back }: Shown) {
  if (count === 0) return <>0 accepted.</>
  return (
    <form method="post" action={suggestionRoutes.undo.to({ id: articleId })}>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="at" value={at} />
      {count} accepted.{' '}
      <button type="submit" class="plain">
        Undo<span class="hidden"> what was accepted together</span>
      </button>
    </form>
  )
}
