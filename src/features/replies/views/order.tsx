import { said } from '../../../base/messages.ts'
import * as say from '../messages/readers.ts'
import type { Sort } from '../reply.ts'
import { replyRoutes, threadAt } from '../routes.ts'
import { mostOnOnePage } from '../rules.ts'

const orders = said([
  ['oldest', say.oldest],
  ['newest', say.newest],
  ['most-picked', say.mostPicked],
]) satisfies readonly (readonly [Sort, string])[]

type Shown = { path: string; current: Sort | 'all' | 'search'; replyCount: number }

/** Fewer than this are read at a glance, in whatever order. */
const worthOrdering = 3
const worthGathering = 20

/** The orders a thread can be read in, all of it at once where it is short, and the search in it. */
export function Orders({ path, current, replyCount }: Shown) {
  if (replyCount < worthOrdering) return null
  const isGathered = replyCount > worthGathering && replyCount <= mostOnOnePage
  return (
    <nav class="orders" aria-label={say.waysToReadReplies()}>
      <ul>
        {orders.map(([sort, name]) => (
          <li>
            <a href={addressOf(path, sort)} aria-current={sort === current ? 'true' : undefined} rel="nofollow">
              {name}
            </a>
          </li>
        ))}
        {isGathered ? (
          <li>
            <a
              href={replyRoutes.all.to({ article: path })}
              aria-current={current === 'all' ? 'true' : undefined}
              rel="nofollow"
            >
              {say.allOnOnePage()}
            </a>
          </li>
        ) : null}
        <li>
          <a
            href={replyRoutes.search.to({ article: path })}
            aria-current={current === 'search' ? 'true' : undefined}
            rel="nofollow"
          >
            {say.search()}
          </a>
        </li>
      </ul>
    </nav>
  )
}

function addressOf(path: string, sort: Sort): string {
  return sort === 'oldest' ? threadAt(path) : replyRoutes.sorted.to({ article: path, sort })
}
