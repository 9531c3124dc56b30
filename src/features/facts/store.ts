import type { Instant } from '../../base/clock.ts'
import { keptEdtf, startOf } from '../../base/edtf.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { EntryId } from '../entities/index.ts'
import { wordsOf } from '../entities/index.ts'
import type { SourceId } from '../sources/index.ts'
import type { StaffId } from '../staff/index.ts'
import type {
  EventId,
  EventStatus,
  HappenedEvent,
  Mention,
  MentionId,
  Quote,
  QuoteId,
  QuoteKind,
  Target,
} from './fact.ts'
import type { Anchor } from './rules/anchors.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    events: EventRow
    event_participants: { event_id: string; entry_id: string; taking_part_as: string }
    quotes: QuoteRow
    quote_words: { word: string; quote_id: string }
    mentions: MentionRow
  }
}

type Made = { at: Instant; by: StaffId }

type EventRow = {
  id: string
  title: string
  edtf: string
  words: string
  starts: string
  place_id: string | null
  status: string
  made_at: string
  made_by: string
}

type QuoteRow = {
  id: string
  text: string
  kind: string
  speaker_id: string
  said_to: string
  edtf: string | null
  occasion: string
  source_id: string | null
  checked_against: string
  made_at: string
  made_by: string
}

type MentionRow = {
  id: string
  article_id: string
  kind: string
  target_id: string
  block: string
  starts_at: number
  ends_at: number
  exact: string
  prefix: string
  suffix: string
  confirmed_at: string
  confirmed_by: string
}

export async function insertEvent(tx: Writing, event: HappenedEvent, made: Made): Promise<void> {
  await tx
    .insertInto('events')
    .values({ id: event.id, ...eventRow(event), made_at: made.at, made_by: made.by })
    .execute()
  await keepParticipants(tx, event)
}

export async function updateEvent(tx: Writing, event: HappenedEvent): Promise<void> {
  await tx.updateTable('events').set(eventRow(event)).where('id', '=', event.id).execute()
  await tx.deleteFrom('event_participants').where('event_id', '=', event.id).execute()
  await keepParticipants(tx, event)
}

async function keepParticipants(tx: Writing, { id, participants }: HappenedEvent): Promise<void> {
  const rows = participants.map((each) => ({ event_id: id, entry_id: each.entryId, taking_part_as: each.as }))
  if (rows.length > 0) await tx.insertInto('event_participants').values(rows).execute()
}

export async function eventsByIds(db: Reading, ids: readonly EventId[]): Promise<HappenedEvent[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('starts')
    .orderBy('id')
    .execute()
  const taking = await db.selectFrom('event_participants').selectAll().where('event_id', 'in', ids).execute()
  return rows.map((row) => ({
    id: row.id as EventId,
    title: row.title,
    edtf: row.edtf,
    words: row.words,
    placeId: row.place_id as EntryId | null,
    status: row.status as EventStatus,
    participants: taking
      .filter((each) => each.event_id === row.id)
      .map((each) => ({ entryId: each.entry_id as EntryId, as: each.taking_part_as })),
  }))
}

type EventKey = { starts: string; id: string }

/** The latest to happen first, for choosing one. */
export async function newestEvents(db: Reading, limit: number, after?: EventKey): Promise<HappenedEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select('id')
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('starts', 'id'), '<', eb.tuple(after?.starts ?? '', after?.id ?? ''))),
    )
    .orderBy('starts', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  const events = await eventsByIds(
    db,
    rows.map(({ id }) => id as EventId),
  )
  return events.toReversed()
}

export async function insertQuote(tx: Writing, quote: Quote, made: Made): Promise<void> {
  await tx
    .insertInto('quotes')
    .values({ id: quote.id, ...quoteRow(quote), made_at: made.at, made_by: made.by })
    .execute()
  await keepWords(tx, quote)
}

export async function updateQuote(tx: Writing, quote: Quote): Promise<void> {
  await tx.updateTable('quotes').set(quoteRow(quote)).where('id', '=', quote.id).execute()
  await tx.deleteFrom('quote_words').where('quote_id', '=', quote.id).execute()
  await keepWords(tx, quote)
}

async function keepWords(tx: Writing, { id, text }: Quote): Promise<void> {
  const rows = [...new Set(wordsOf(text))].map((word) => ({ word, quote_id: id }))
  if (rows.length > 0) await tx.insertInto('quote_words').values(rows).execute()
}

export async function quotesByIds(db: Reading, ids: readonly QuoteId[]): Promise<Quote[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('quotes').selectAll().where('id', 'in', ids).execute()
  return rows.map(quoteFromRow)
}

/** What somebody is confirmed to have said in one article. */
export async function quotesBy(db: Reading, speakerId: EntryId, articleId: ArticleId): Promise<Quote[]> {
  const rows = await db
    .selectFrom('mentions as m')
    .innerJoin('quotes as q', 'q.id', 'm.target_id')
    .selectAll('q')
    .where('m.article_id', '=', articleId)
    .where('m.kind', '=', 'quote')
    .where('q.speaker_id', '=', speakerId)
    .execute()
  return rows.map(quoteFromRow)
}

/** Keeps where an article says something; saying it once more only moves it. */
export async function saveMention(tx: Writing, mention: Mention): Promise<void> {
  const { id, articleId, target, anchor, confirmedAt, confirmedBy } = mention
  const place = placeRow(anchor)
  await tx
    .insertInto('mentions')
    .values({
      ...{ id, article_id: articleId, kind: target.kind, target_id: target.id },
      ...place,
      ...{ confirmed_at: confirmedAt, confirmed_by: confirmedBy },
    })
    .onConflict((conflict) => conflict.columns(['article_id', 'kind', 'target_id']).doUpdateSet(place))
    .execute()
}

export async function moveMention(tx: Writing, id: MentionId, anchor: Anchor): Promise<void> {
  await tx.updateTable('mentions').set(placeRow(anchor)).where('id', '=', id).execute()
}

/** Takes out what one person confirmed of an article at one moment; gives how much that was. */
export async function deleteMentionsOf(
  tx: Writing,
  { articleId, at, by }: { articleId: ArticleId; at: Instant; by: StaffId },
): Promise<number> {
  const gone = await tx
    .deleteFrom('mentions')
    .where('article_id', '=', articleId)
    .where('confirmed_at', '=', at)
    .where('confirmed_by', '=', by)
    .returning('id')
    .execute()
  return gone.length
}

export async function deleteMention(tx: Writing, id: MentionId): Promise<void> {
  await tx.deleteFrom('mentions').where('id', '=', id).execute()
}

/** What was confirmed of a draft that is removed for good; the people, events and quotes themselves stay. */
export async function deleteAllMentionsIn(tx: Writing, articleId: ArticleId): Promise<void> {
  await tx.deleteFrom('mentions').where('article_id', '=', articleId).execute()
}

export async function mentionsIn(db: Reading, articleId: ArticleId): Promise<Mention[]> {
  const rows = await db.selectFrom('mentions').selectAll().where('article_id', '=', articleId).orderBy('id').execute()
  return rows.map(mentionFromRow)
}

/** The articles that say something of it, drafts as well. */
export async function articlesMentioning(db: Reading, kind: Target['kind'], id: string): Promise<ArticleId[]> {
  const rows = await db
    .selectFrom('mentions')
    .select('article_id')
    .where('kind', '=', kind)
    .where('target_id', '=', id)
    .orderBy('article_id', 'desc')
    .execute()
  return rows.map((row) => row.article_id as ArticleId)
}

function placeRow({ block, start, end, exact, prefix, suffix }: Anchor) {
  return { block, starts_at: start, ends_at: end, exact, prefix, suffix }
}

function mentionFromRow(row: MentionRow): Mention {
  const { block, starts_at: start, ends_at: end, exact, prefix, suffix } = row
  return {
    id: row.id as MentionId,
    articleId: row.article_id as ArticleId,
    target: { kind: row.kind, id: row.target_id } as Target,
    anchor: { block, start, end, exact, prefix, suffix },
    confirmedAt: row.confirmed_at as Instant,
    confirmedBy: row.confirmed_by as StaffId,
  }
}

function eventRow(event: HappenedEvent) {
  return {
    title: event.title,
    edtf: event.edtf,
    words: event.words,
    starts: startOf(keptEdtf(event.edtf)),
    place_id: event.placeId,
    status: event.status,
  }
}

function quoteRow(quote: Quote) {
  return {
    text: quote.text,
    kind: quote.kind,
    speaker_id: quote.speakerId,
    said_to: quote.to,
    edtf: quote.edtf,
    occasion: quote.occasion,
    source_id: quote.sourceId,
    checked_against: quote.checkedAgainst,
  }
}

function quoteFromRow(row: QuoteRow): Quote {
  return {
    id: row.id as QuoteId,
    text: row.text,
    kind: row.kind as QuoteKind,
    speakerId: row.speaker_id as EntryId,
    to: row.said_to,
    edtf: row.edtf,
    occasion: row.occasion,
    sourceId: row.source_id as SourceId | null,
    checkedAgainst: row.checked_against,
  }
}
