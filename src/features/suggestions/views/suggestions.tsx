import type { Child } from 'hono/jsx'
import { Empty } from '../../../ui/newsroom/parts.tsx'
import { articleRecordRoutes } from '../../facts/routes.ts'
import * as say from '../messages/newsroom.ts'
import { suggestionRoutes } from '../routes.ts'
import type { Waiting } from '../suggestion.ts'
import { type Suggested, whoInWords } from './suggested.ts'
import { Options } from './suggestion-options.tsx'

type Shown = Suggested & {
  /** How many are shown to be decided one at a time. */
  most: number
  /** Where to go on from a decision: an article's page, or beside its text. */
  back: 'record' | 'writing'
}

/** What waits to be decided: the sure ones together, by one button or its key; the rest one at a time. */
export function Suggestions(shown: Shown) {
  const { articleId, suggestions, most, back } = shown
  const sure = suggestions.filter(({ confidence }) => confidence === 'high')
  const rest = suggestions.filter(({ confidence }) => confidence === 'low').slice(0, most)
  const more = suggestions.length - sure.length - rest.length
  return (
    <>
      {suggestions.length === 0 ? <Empty>{say.nothingWaitsSuggestionsComeMoment()}</Empty> : null}
      {sure.length > 0 ? (
        <form method="post" action={suggestionRoutes.acceptSure.to({ id: articleId })} class="next">
          <input type="hidden" name="back" value={back} />
          <p>{say.sureCounted({ count: sure.length })}</p>
          <button type="submit" class="main" accesskey="y">
            {say.acceptSure({ count: sure.length })}
          </button>
        </form>
      ) : null}
      {suggestions.length > 0 ? (
        <ul class="rows">
          {[...sure.slice(0, most), ...rest].map((suggestion) => (
            <One {...shown} suggestion={suggestion} />
          ))}
        </ul>
      ) : null}
      {more > 0 ? <p class="quiet">{say.moreComeThen({ more })}</p> : null}
    </>
  )
}

function One(shown: Shown & { suggestion: Waiting }) {
  const { articleId, suggestion, who, back, deciding } = shown
  const { id, kind, confidence, candidates } = suggestion
  const only = who.find(({ entry }) => entry.id === candidates[0])
  const problem = deciding?.id === id ? deciding.problem : undefined
  return (
    <li class="suggestion" id={`s-${id}`}>
      <div>
        <Sentence suggestion={suggestion} />
        {confidence === 'high' ? <p class="quiet">{only ? whoInWords(only) : null}</p> : null}
      </div>
      <form method="post" action={suggestionRoutes.decide.to({ id: articleId, suggestion: id })}>
        <input type="hidden" name="back" value={back} />
        {problem ? <p class="problem">{problem}</p> : null}
        {confidence === 'low' ? <Options {...shown} /> : null}
        {confidence === 'high' ? <input type="hidden" name="candidate" value={candidates[0] ?? ''} /> : null}
        <div class="actions">
          <button type="submit" name="act" value="accept">
            {say.accept()}
          </button>
          <button type="submit" name="act" value="reject">
            {say.rejectThisKind({ kind, span: (inner) => <span class="hidden">{inner}</span> })}
          </button>
        </div>
      </form>
    </li>
  )
}

function Sentence({ suggestion: { place, payload } }: { suggestion: Waiting }): Child {
  const at = payload.sentence.indexOf(place.exact)
  if (at === -1) return <p dir="auto">“{place.exact}”</p>
  return (
    <p dir="auto">
      {payload.sentence.slice(0, at)}
      <mark>{place.exact}</mark>
      {payload.sentence.slice(at + place.exact.length)}
    </p>
  )
}

/** The same beside the text, under a heading that leads to all of them; nothing when nothing waits. */
export function SuggestedBeside(shown: Omit<Shown, 'back'>): Child {
  const { articleId, suggestions } = shown
  if (suggestions.length === 0) return null
  return (
    <>
      <h3>
        <a href={articleRecordRoutes.show.to({ id: articleId })} data-after-saving="">
          {say.suggestedCounted({ count: suggestions.length })}
        </a>
      </h3>
      <Suggestions {...shown} back="writing" />
    </>
  )
}
