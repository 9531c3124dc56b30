import { urls } from '../../../urls.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { DraftFact } from '../reading.ts'

type Shown = { articleId: ArticleId; facts: readonly DraftFact[]; waiting: number }

const shownAtOnce = 12

/** What an article says so far, beside its text. With scripts the links take along what is selected. */
export function SidePanel({ articleId, facts, waiting }: Shown) {
  const all = urls.newsroom.articleRecord(articleId)
  const lost = facts.filter(({ isFound }) => !isFound).length
  const adding = [
    { add: 'quote', says: 'Quote by …' },
    { add: 'name', says: 'Person, organisation, place …' },
    { add: 'event', says: 'Event …' },
  ]
  return (
    <section aria-labelledby="record-head">
      <h2 id="record-head">Record</h2>
      {lost > 0 ? (
        <p>
          <a class="danger" href={all}>
            {lost} not found in the text any more
          </a>
        </p>
      ) : null}
      {waiting > 0 ? (
        <p>
          <a href={all} data-after-saving="">
            {waiting} suggested
          </a>
        </p>
      ) : null}
      <ul class="rows">
        {facts.slice(0, shownAtOnce).map(({ entry, quote, event }) => (
          <li>
            <div>{quote ? `“${quote.text}” – ${entry?.name ?? ''}` : (event?.title ?? entry?.name)}</div>
          </li>
        ))}
      </ul>
      {facts.length > shownAtOnce ? <p class="quiet">and {facts.length - shownAtOnce} more</p> : null}
      <p class="hint">Select words in the text, then say what they are:</p>
      <div class="actions">
        {adding.map(({ add, says }) => (
          <a class="button" href={`${all}?add=${add}`} data-add-fact="" data-after-saving="">
            {says}
          </a>
        ))}
      </div>
    </section>
  )
}
