import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { styleRoutes } from '../routes.ts'
import type { TermChange, TermFields } from '../rule.ts'
import type { Names } from '../web.ts'
import { linesOf } from '../wordings.ts'
import { termChangeNames, termLabels } from '../words.ts'
import { StylePlaces } from './rules-list.tsx'

type Shown = { desk: Desk; changes: readonly TermChange[]; names: Names }

/** What was done to one name or term, the newest first, also once it is gone. */
export function TermHistoryPage({ desk, changes, names }: Shown) {
  const [newest] = changes
  const term = newest?.term ?? ''
  return (
    <NewsroomPage desk={desk} title={term} current={styleRoutes.list.to()}>
      <PageHead title={term} says={newest?.note}>
        <StylePlaces current="" />
      </PageHead>
      <Notice>{newest?.did === 'removed' ? say.termIsGone() : undefined}</Notice>
      <section class="column" aria-labelledby="history">
        <h2 id="history">{say.history()}</h2>
        <ol class="rows">
          {changes.map((change, at) => (
            <li>
              <div>
                <p>
                  {say.historyLine({ by: names.staff(change.by), did: termChangeNames[change.did] })},{' '}
                  <When at={change.at} locale={desk} time />
                </p>
                <Differences before={changes[at + 1]} after={change} />
              </div>
            </li>
          ))}
        </ol>
      </section>
    </NewsroomPage>
  )
}

const fields = ['term', 'wrong', 'note'] as const

/** From what to what; of the first that is known, how it stood. */
function Differences({ before, after }: { before: TermFields | undefined; after: TermChange }) {
  const changed = fields.filter((field) => (before ? before[field] !== after[field] : after[field] !== ''))
  if (changed.length === 0) return null
  return (
    <dl class="facts">
      {changed.map((field) => (
        <div>
          <dt>{termLabels[field]}</dt>
          <dd>
            {before ? (
              <>
                <del>{inALine(before[field])}</del> →{' '}
              </>
            ) : null}
            <ins>{inALine(after[field])}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function inALine(text: string): string {
  return linesOf(text).join(', ') || say.empty()
}

/** What was done lately to any of them, each with the way to its history. */
export function ChangedLately({ desk, changes, names }: Shown) {
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="lately">
      <h2 id="lately">{say.changedLately()}</h2>
      <ol class="rows">
        {changes.map(({ termId, term, by, did, at }) => (
          <li>
            <p>
              {say.historyLineOf({
                term: () => <a href={styleRoutes.termHistory.to({ id: termId })}>{term}</a>,
                by: names.staff(by),
                did: termChangeNames[did],
              })}
              , <When at={at} locale={desk} time />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
