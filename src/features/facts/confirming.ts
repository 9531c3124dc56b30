import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { EntryId } from '../entities/index.ts'
import { foldName, type NewEntry, usable, usableAll } from '../entities/index.ts'
import type { Actor } from '../staff/index.ts'
import type { Needs } from './changing.ts'
import type { HappenedEvent, Mention, Quote, Target } from './fact.ts'
import type { Anchor } from './rules/anchors.ts'
import { insertEvent, insertQuote, quotesBy, saveMention } from './store.ts'

export type QuoteFields = Omit<Quote, 'id' | 'text'>
export type EventFields = Omit<HappenedEvent, 'id'>
/** Who confirms, and where the words stand. */
export type At = { actor: Actor; articleId: ArticleId; anchor: Anchor }
type Confirmed = Outcome<Mention, 'no-such-entry'>

export async function confirmEntry(
  needs: Needs,
  tx: Writing,
  { at, entryId }: { at: At; entryId: EntryId },
): Promise<Confirmed> {
  if (!(await isThere(tx, entryId))) return refused('no-such-entry')
  return done(await keepMention(needs, tx, { at, target: { kind: 'entry', id: entryId } }))
}

/** Somebody or something that is new in the record, as what confirms it needs it. */
export async function newEntry(
  needs: Needs,
  tx: Writing,
  entry: NewEntry & { actor: Actor },
): Promise<Outcome<EntryId, 'no-name' | 'may-not-add'>> {
  const added = await needs.entities.addIn(tx, entry)
  if ('done' in added) return done(added.done.id)
  return refused(added.refused === 'no-name' ? 'no-name' : 'may-not-add')
}

/** The same words by the same person are one quote, in however many articles they stand. */
export async function confirmQuote(
  needs: Needs,
  tx: Writing,
  { at, fields }: { at: At; fields: QuoteFields },
): Promise<Confirmed> {
  if (!(await isThere(tx, fields.speakerId))) return refused('no-such-entry')
  const said: Quote = { ...fields, id: needs.ids.next('quote'), text: at.anchor.exact }
  const folded = foldName(said.text)
  // Asked twice is confirmed once.
  const before = await quotesBy(tx, said.speakerId, at.articleId)
  const known = before.find(({ text }) => text === said.text || foldName(text) === folded)?.id
  if (!known) await insertQuote(tx, said, { at: needs.clock.now(), by: at.actor.id })
  return done(await keepMention(needs, tx, { at, target: { kind: 'quote', id: known ?? said.id } }))
}

export async function confirmEvent(
  needs: Needs,
  tx: Writing,
  { at, fields }: { at: At; fields: EventFields },
): Promise<Confirmed> {
  if (!(await areThere(tx, fields))) return refused('no-such-entry')
  const happened: HappenedEvent = { ...fields, id: needs.ids.next('event') }
  await insertEvent(tx, happened, { at: needs.clock.now(), by: at.actor.id })
  return done(await keepMention(needs, tx, { at, target: { kind: 'event', id: happened.id } }))
}

export async function keepMention(
  needs: Needs,
  tx: Writing,
  { at: { actor, articleId, anchor }, target }: { at: At; target: Target },
): Promise<Mention> {
  const confirmed = { confirmedAt: needs.clock.now(), confirmedBy: actor.id }
  const kept: Mention = { id: needs.ids.next('mention'), articleId, target, anchor, ...confirmed }
  await saveMention(tx, kept)
  return kept
}

export async function areThere(tx: Writing, fields: EventFields): Promise<boolean> {
  const taking = fields.participants.map(({ entryId }) => entryId)
  const there = await usableAll(tx, fields.placeId ? [fields.placeId, ...taking] : taking)
  if (fields.placeId && there.get(fields.placeId)?.kind !== 'place') return false
  return taking.every((id) => there.has(id))
}

export async function isThere(tx: Writing, id: EntryId): Promise<boolean> {
  return (await usable(tx, id)) !== undefined
}
