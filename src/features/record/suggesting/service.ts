import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { type ArticleId, passages } from '../../articles/index.ts'
import type { Actor } from '../../staff/index.ts'
import { type ArticleRefusal, inArticle, type Needs } from '../changing.ts'
import { findEntry, namesBeginning } from '../entries/store.ts'
import type { EntryId } from '../entry.ts'
import type { Mention, Suggestion, SuggestionId, SuggestionKind } from '../fact.ts'
import type { createFacts, FactRefusal } from '../facts/service.ts'
import { mentionsIn, quotesByIds } from '../facts/store.ts'
import { anchorAt } from '../rules/anchors.ts'
import { foldName, wordsOf } from '../rules/names.ts'
import { sentenceAround } from '../rules/sentences.ts'
import { decide, findSuggestion, pendingIn, replacePending } from './store.ts'
import type { Suggested, SuggestedName } from './suggest.ts'

/** Quotes and names surer than this are offered to be accepted together. */
const sure = 0.9
const mostAtOnce = 500

type Facts = ReturnType<typeof createFacts>
export type DecideRefusal = FactRefusal | 'no-such-suggestion' | 'nobody-chosen'
export type Choice = { id: SuggestionId; entryId: EntryId | null; title?: string }

/** What a program suggests of a draft, and what somebody makes of it. */
export function createSuggestions(needs: Needs, facts: Facts) {
  return {
    /** Reads the draft again. What was decided before is not suggested again. */
    look: (articleId: ArticleId) => look(needs, articleId),
    pending: (articleId: ArticleId) => pendingIn(needs.database.read, articleId),
    accept: (actor: Actor, articleId: ArticleId, choice: Choice) => accept(needs, facts, { actor, articleId, choice }),
    acceptSure: (actor: Actor, articleId: ArticleId) => acceptSure(needs, facts, { actor, articleId }),
    reject: (actor: Actor, articleId: ArticleId, id: SuggestionId) => reject(needs, actor, { articleId, id }),
  }
}

async function look(needs: Needs, articleId: ArticleId): Promise<void> {
  const { database, articles, suggest, clock } = needs
  const article = await articles.byId(articleId)
  const draft = article && (await articles.revision(article.draftId))
  if (!draft) return
  const here = passages(draft.content.body)
  const text = here.map((passage) => passage.text).join('\n\n')
  const known = await namesBeginning(database.read, [...new Set(wordsOf(text))])
  const suggested = await suggest(text, { date: draft.content.reportedOn, known })
  const all = suggestionsIn(needs, { articleId, here, suggested })
  await database.write(async (tx) => {
    const said = await alreadySaid(needs, articleId)
    const fresh = all.filter(
      ({ folded, payload }) =>
        !said.has(folded) && !(payload.candidates.length === 1 && said.has(payload.candidates[0] ?? '')),
    )
    await replacePending(tx, { articleId, suggestions: fresh.slice(0, mostAtOnce), at: clock.now() })
  })
}

/** The entries and the words of quotes that are confirmed in an article. */
async function alreadySaid({ database }: Needs, articleId: ArticleId): Promise<Set<string>> {
  const mentions = await mentionsIn(database.read, articleId)
  const quoteIds = mentions.flatMap(({ target }) => (target.kind === 'quote' ? [target.id] : []))
  const quotes = await quotesByIds(database.read, quoteIds)
  return new Set([...mentions.map(({ target }) => target.id), ...quotes.map(({ text }) => foldName(text))])
}

type Read = { articleId: ArticleId; here: readonly { id: string; text: string }[]; suggested: Suggested }
type Bit = {
  start: number
  end: number
  candidates: EntryId[]
  confidence: number
  speaker?: string | null
  edtf?: string
}

function suggestionsIn({ ids }: Needs, { articleId, here, suggested }: Read): Suggestion[] {
  const text = here.map((passage) => passage.text).join('\n\n')
  const make = (kind: SuggestionKind, bit: Bit): Suggestion[] => {
    const place = placeIn(here, bit)
    if (!place) return []
    const { speaker = null, edtf = null, candidates } = bit
    return [
      {
        ...{ id: ids.next('suggestion'), articleId, kind, folded: foldName(place.anchor.exact), place: place.anchor },
        payload: { sentence: place.sentence, speaker, candidates, edtf },
        confidence: bit.confidence >= sure && candidates.length === 1 ? 'high' : 'low',
        state: 'pending',
      },
    ]
  }
  const names = (kind: SuggestionKind, found: readonly SuggestedName[]) => found.flatMap((each) => make(kind, each))
  return [
    ...suggested.quotes.flatMap(({ speaker, person, ...each }) =>
      make('quote', {
        ...each,
        candidates: person ? [person] : [],
        speaker: speaker && text.slice(speaker.start, speaker.end),
      }),
    ),
    ...names('person', suggested.people),
    ...names('organisation', suggested.organisations),
    ...names('place', suggested.places),
    ...suggested.dates.flatMap((each) => make('date', { ...each, candidates: [], confidence: 0.5 })),
  ]
}

/** From a place in the whole text to one in a passage. */
function placeIn(here: Read['here'], { start, end }: Bit) {
  let from = 0
  for (const passage of here) {
    if (start >= from && end <= from + passage.text.length) {
      const anchor = anchorAt(passage, start - from, end - from)
      return { anchor, sentence: sentenceAround(passage.text, start - from, end - from) }
    }
    from += passage.text.length + 2
  }
  return undefined
}

type Accepting = { actor: Actor; articleId: ArticleId; choice: Choice }

async function accept(
  needs: Needs,
  facts: Facts,
  { actor, articleId, choice }: Accepting,
): Promise<Outcome<true, DecideRefusal>> {
  const suggestion = await findSuggestion(needs.database.read, choice.id)
  if (suggestion?.articleId !== articleId || suggestion.state !== 'pending') return refused('no-such-suggestion')
  // Whoever was suggested may have been merged since.
  const chosen = choice.entryId && (await findEntry(needs.database.read, choice.entryId))
  const entryId = chosen ? (chosen.mergedInto ?? chosen.id) : null
  const outcome = await confirm(facts, { actor, suggestion, choice: { ...choice, entryId } })
  if ('refused' in outcome) return outcome
  const isAsSuggested = suggestion.kind === 'date' || suggestion.payload.candidates[0] === choice.entryId
  const state = isAsSuggested ? 'accepted' : 'edited'
  await needs.database.write((tx) => decide(tx, { id: choice.id, state, at: needs.clock.now(), by: actor.id }))
  return done(true)
}

type Confirming = { actor: Actor; suggestion: Suggestion; choice: Choice }

async function confirm(
  facts: Facts,
  { actor, suggestion, choice }: Confirming,
): Promise<Outcome<Mention, DecideRefusal>> {
  const { articleId, kind, place, payload } = suggestion
  const words = { words: place.exact, block: place.block }
  const { entryId, title = '' } = choice
  if (kind === 'date') {
    const event = { title, edtf: payload.edtf ?? '', placeId: null, status: 'reported', participants: [] } as const
    return facts.event(actor, articleId, { ...words, ...event, participants: [] })
  }
  if (entryId === null) return refused('nobody-chosen')
  if (kind !== 'quote') return facts.mention(actor, articleId, { ...words, entryId })
  const unsaid = { to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' }
  return facts.quote(actor, articleId, { ...words, ...unsaid, kind: 'direct', speakerId: entryId })
}

/** Everything that is sure, at once; gives how many. */
async function acceptSure(
  needs: Needs,
  facts: Facts,
  { actor, articleId }: { actor: Actor; articleId: ArticleId },
): Promise<Outcome<number, DecideRefusal>> {
  let count = 0
  for (const { id, payload, confidence } of await pendingIn(needs.database.read, articleId)) {
    if (confidence !== 'high') continue
    const choice = { id, entryId: payload.candidates[0] ?? null }
    const outcome = await accept(needs, facts, { actor, articleId, choice })
    if ('refused' in outcome) return outcome
    count += 1
  }
  return done(count)
}

async function reject(
  needs: Needs,
  actor: Actor,
  { articleId, id }: { articleId: ArticleId; id: SuggestionId },
): Promise<Outcome<true, ArticleRefusal | 'no-such-suggestion'>> {
  return inArticle(needs, actor, {
    articleId,
    change: async (tx): Promise<Outcome<true, 'no-such-suggestion'>> => {
      const suggestion = await findSuggestion(tx, id)
      if (suggestion?.articleId !== articleId) return refused('no-such-suggestion')
      await decide(tx, { id, state: 'rejected', at: needs.clock.now(), by: actor.id })
      return done(true)
    },
  })
}
