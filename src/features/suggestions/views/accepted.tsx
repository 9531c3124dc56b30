import type { ArticleId } from '../../articles/index.ts'
import * as say from '../messages/newsroom.ts'
import { suggestionRoutes } from '../routes.ts'

type Shown = { articleId: ArticleId; count: number; at: string; back: 'record' | 'writing' }

/** How many were accepted together, and the way back. */
export function Accepted({ articleId, count, at, back }: Shown) {
  if (count === 0) return <>{say.noneAccepted()}</>
  return (
    <form method="post" action={suggestionRoutes.undo.to({ id: articleId })}>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="at" value={at} />
      {say.acceptedTogether({
        count,
        undo: () => (
          <button type="submit" class="plain">
            {say.undoWhatWasAcceptedTogether({ span: (inner) => <span class="hidden">{inner}</span> })}
          </button>
        ),
      })}
    </form>
  )
}
