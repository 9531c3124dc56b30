import type { Desk } from '../../../ui/newsroom/page.tsx'
import { Empty } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Look } from '../look.ts'
import * as say from '../messages/newsroom.ts'
import { sourceDeskRoutes } from '../routes.ts'
import type { Source } from '../source.ts'
import { lookProblems } from '../words.ts'

type Shown = { desk: Desk; source: Source; looks: readonly Look[]; mayEdit: boolean }

/** What stood at a source’s address whenever it was looked at, the newest first, and whether it has changed. */
export function Looks({ desk, source, looks, mayEdit }: Shown) {
  return (
    <section aria-labelledby="looks" class="narrow">
      <h2 id="looks">{say.whatStoodThere()}</h2>
      {looks.length === 0 ? <Empty>{say.nobodyHasLookedYet()}</Empty> : null}
      <ol class="rows">
        {looks.map((look, at) => (
          <li>
            <div>
              <p>
                <When at={look.lookedAt ?? look.askedAt} locale={desk} time /> {foundBy(look, looks.slice(at + 1))}
              </p>
              {look.hash ? <p class="quiet hash">{say.sha256Hash({ hash: look.hash })}</p> : null}
            </div>
          </li>
        ))}
      </ol>
      {mayEdit ? (
        <form method="post" action={sourceDeskRoutes.look.to({ id: source.id })}>
          <button type="submit">{say.lookAtItNow()}</button>
          <p class="quiet">{say.pageIsFetchedInBackground()}</p>
        </form>
      ) : null}
    </section>
  )
}

function foundBy({ lookedAt, status, hash, problem, url }: Look, earlier: readonly Look[]): string {
  if (lookedAt === null) return say.itIsBeingLookedAt()
  if (problem) return lookProblems[problem]
  const before = earlier.find((each) => each.hash !== null && each.status === status && each.url === url)
  const answered = { answer: status === 200 ? 'fine' : 'other', status: status ?? '' }
  if (!before) return status === 200 ? say.itIsThere() : say.answeredWithStatus(answered)
  return before.hash === hash ? say.unchangedSince(answered) : say.changedSince(answered)
}
