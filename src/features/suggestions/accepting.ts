import type { Instant } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { EntryId, EntryKind } from '../entities/index.ts'
import { findEntry, foldName, wordsOf } from '../entities/index.ts'
import type { At, Facts, Mention } from '../facts/index.ts'
import { eventProblem, type FactRefusal, findAgain } from '../facts/index.ts'
import type { Actor } from '../staff/index.ts'
import { decide, findSuggestion } from './store.ts'
import type { Suggestion, SuggestionId } from './suggestion.ts'

export type DecideRefusal = FactRefusal | 'no-such-suggestion' | 'nobody-chosen'
/** Whom a suggestion means: somebody of the record, or somebody who is new there. For a date, what happened. */
export type Choice = {
  id: SuggestionId
  entryId?: EntryId | null
  isNew?: { kind: EntryKind; name: string } | undefined
  title?: string
}
type Accepting = { actor: Actor; articleId: ArticleId; here: Passages; choice: Choice; moment: Instant }
type Confirmed = ReturnType<Facts['confirmed']>
/** The passages of the draft. */
type Passages = readonly { id: string; text: string }[]
type Accepted = Outcome<Mention, DecideRefusal>

/** Makes a fact of a suggestion, with the entry it needs, and decides it: all of it or nothing. */
export async function acceptIn(
  facts: Facts,
  tx: Writing,
  { actor, articleId, here, choice, moment }: Accepting,
): Promise<Accepted> {
  const suggestion = await findSuggestion(tx, choice.id)
  if (suggestion?.articleId !== articleId || suggestion.state !== 'pending') return refused('no-such-suggestion')
  const anchor = findAgain(suggestion.place, here)
  if (!anchor) return refused('words-not-found')
  const confirming = { at: { actor, articleId, anchor }, suggestion, choice }
  const outcome = await (suggestion.kind === 'date' ? whatHappened : whoIsMeant)(
    facts.confirmed(moment),
    tx,
    confirming,
  )
  if ('refused' in outcome) return outcome
  const state = isAsRead(suggestion, choice) ? 'accepted' : 'edited'
  await decide(tx, { id: choice.id, state, at: moment, by: actor.id })
  return outcome
}

type Confirming = { at: At; suggestion: Suggestion; choice: Choice }

async function whatHappened(
  confirmed: Confirmed,
  tx: Writing,
  { at, suggestion, choice }: Confirming,
): Promise<Accepted> {
  const { edtf } = suggestion.payload
  const when = { title: choice.title ?? '', edtf: edtf ?? '', words: at.anchor.exact }
  const fields = { ...when, placeId: null, status: 'reported', participants: [] } as const
  const wrong = eventProblem({ ...fields, participants: [] })
  return wrong ? refused(wrong) : confirmed.event(tx, { at, fields: { ...fields, participants: [] } })
}

async function whoIsMeant(confirmed: Confirmed, tx: Writing, confirming: Confirming): Promise<Accepted> {
  const { at, suggestion } = confirming
  const who = await chosen(confirmed, tx, confirming)
  if ('refused' in who) return who
  if (suggestion.kind !== 'quote') return confirmed.entry(tx, { at, entryId: who.done })
  const unsaid = { to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' }
  return confirmed.quote(tx, { at, fields: { ...unsaid, kind: 'direct', speakerId: who.done } })
}

async function chosen(
  confirmed: Confirmed,
  tx: Writing,
  { at, suggestion, choice }: Confirming,
): Promise<Outcome<EntryId, DecideRefusal>> {
  const { entryId = null, isNew } = choice
  if (isNew) {
    return confirmed.newEntry(tx, { ...isNew, actor: at.actor, aliases: readAs(suggestion, isNew.name) })
  }
  if (entryId === null) return refused('nobody-chosen')
  // Whoever was chosen may have been merged since.
  const entry = await findEntry(tx, entryId)
  return entry ? done(entry.mergedInto ?? entry.id) : refused('no-such-entry')
}

/** Who is read under one name and entered under another is found by both. */
function readAs({ kind, payload }: Suggestion, name: string): string[] {
  if (kind !== 'quote') return payload.names.slice(0, 1)
  const own = new Set(wordsOf(name))
  const alike = payload.names.filter((each) => wordsOf(each).some((word) => own.has(word)))
  return alike.length === 1 ? alike : []
}

function isAsRead({ kind, payload }: Suggestion, { isNew }: Choice): boolean {
  if (kind === 'date' || !isNew) return true
  return payload.names.some((name) => foldName(name) === foldName(isNew.name))
}
