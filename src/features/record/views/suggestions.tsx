import { Empty } from '../../../ui/newsroom/parts.tsx'
import { urls } from '../../../urls.ts'
import type { Article } from '../../articles/index.ts'
import type { Entry } from '../entry.ts'
import type { Suggestion } from '../fact.ts'

type Shown = { article: Article; suggestions: readonly Suggestion[]; candidates: readonly Entry[] }

/** What waits to be decided: the sure ones together, by one button or its key; the rest one at a time. */
export function Suggestions({ article, suggestions, candidates }: Shown) {
  const sure = suggestions.filter(({ confidence }) => confidence === 'high')
  const rest = suggestions.filter(({ confidence }) => confidence === 'low')
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested">Suggested</h2>
      {suggestions.length === 0 ? (
        <Empty>Nothing waits. Suggestions come a moment after the draft is saved.</Empty>
      ) : null}
      {sure.length > 0 ? (
        <form method="post" action={urls.newsroom.articleSuggestions(article.id)} class="next">
          <p>
            {sure.length} of them {sure.length === 1 ? 'is' : 'are'} sure. Look through the sentences, then accept them
            together.
          </p>
          <button type="submit" class="main" accesskey="y">
            Accept {sure.length === 1 ? 'it' : `these ${sure.length}`}
          </button>
        </form>
      ) : null}
      {suggestions.length > 0 ? (
        <ul class="rows">
          {[...sure, ...rest].map((suggestion) => (
            <One article={article} suggestion={suggestion} candidates={candidates} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function One({
  article,
  suggestion,
  candidates,
}: {
  article: Article
  suggestion: Suggestion
  candidates: readonly Entry[]
}) {
  const { id, kind, payload, confidence } = suggestion
  const possible = payload.candidates.flatMap((each) => candidates.find((entry) => entry.id === each) ?? [])
  return (
    <li>
      <div>
        <Sentence suggestion={suggestion} />
        <p class="quiet">{confidence === 'high' ? possible[0]?.name : questionAbout(suggestion)}</p>
      </div>
      <form method="post" action={urls.newsroom.articleSuggestion(article.id, id)}>
        {confidence === 'low' ? <Choices suggestion={suggestion} possible={possible} /> : null}
        {confidence === 'high' ? <input type="hidden" name="candidate" value={possible[0]?.id ?? ''} /> : null}
        <div class="actions">
          <button type="submit" name="act" value="accept">
            Accept
          </button>
          <button type="submit" name="act" value="reject">
            Reject<span class="hidden"> this {kind}</span>
          </button>
        </div>
      </form>
    </li>
  )
}

/** A pronoun speaks for somebody: who is *she*? */
function questionAbout({ kind, payload }: Suggestion): string {
  if (kind === 'date') return `What happened then (${payload.edtf})?`
  if (kind === 'quote') return payload.speaker ? `Who is “${payload.speaker}”?` : 'Who said it?'
  return 'Who or what is it?'
}

function Choices({ suggestion, possible }: { suggestion: Suggestion; possible: readonly Entry[] }) {
  const { id, kind } = suggestion
  if (kind === 'date') {
    return (
      <label>
        What happened
        <input name="title" maxlength={300} />
      </label>
    )
  }
  return (
    <fieldset class="plain">
      <legend class="hidden">Who it is</legend>
      {possible.map((entry, place) => (
        <label class="tick">
          <input type="radio" name="candidate" value={entry.id} checked={place === 0 && possible.length === 1} />
          {[entry.name, entry.description].filter(Boolean).join(', ')}
        </label>
      ))}
      <label for={`who-${id}`}>{possible.length > 0 ? 'Somebody else' : 'Name'}</label>
      <input id={`who-${id}`} name="who" list="names" maxlength={200} />
    </fieldset>
  )
}

function Sentence({ suggestion: { place, payload } }: { suggestion: Suggestion }) {
  const at = payload.sentence.indexOf(place.exact)
  if (at === -1) return <p>“{place.exact}”</p>
  return (
    <p>
      {payload.sentence.slice(0, at)}
      <mark>{place.exact}</mark>
      {payload.sentence.slice(at + place.exact.length)}
    </p>
  )
}
