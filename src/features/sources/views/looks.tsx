import type { Desk } from '../../../ui/newsroom/page.tsx'
import { Empty } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Look } from '../look.ts'
import { sourceDeskRoutes } from '../routes.ts'
import type { Source } from '../source.ts'
import { lookProblems } from '../words.ts'

type Shown = { desk: Desk; source: Source; looks: readonly Look[]; mayEdit: boolean }

/** What stood at a source’s address whenever it was looked at, the newest first, and whether it has changed. */
export function Looks({ desk, source, looks, mayEdit }: Shown) {
  return (
    <section aria-labelledby="looks" class="narrow">
      <h2 id="looks">What stood there</h2>
      {looks.length === 0 ? <Empty>Nobody has looked yet.</Empty> : null}
      <ol class="rows">
        {looks.map((look, at) => (
          <li>
            <div>
              <p>
                <When at={look.lookedAt ?? look.askedAt} locale={desk} time /> {foundBy(look, looks.slice(at + 1))}
              </p>
              {look.hash ? <p class="quiet hash">SHA-256 {look.hash}</p> : null}
            </div>
          </li>
        ))}
      </ol>
      {mayEdit ? (
        <form method="post" action={sourceDeskRoutes.look.to({ id: source.id })}>
          <button type="submit">Look at it now</button>
          <p class="quiet">The page is fetched in the background. When it answers, its day and hash are kept above.</p>
        </form>
      ) : null}
    </section>
  )
}

function foundBy({ lookedAt, status, hash, problem, url }: Look, earlier: readonly Look[]): string {
  if (lookedAt === null) return 'It is being looked at.'
  if (problem) return lookProblems[problem]
  const before = earlier.find((each) => each.hash !== null && each.status === status && each.url === url)
  const answered = status === 200 ? '' : `It answered with ${status}. `
  if (!before) return answered || 'It is there.'
  return `${answered}${before.hash === hash ? 'It is as it was.' : 'It has changed since.'}`
}
