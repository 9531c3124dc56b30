import type { Instant } from '../../base/clock.ts'
import { keyOfDay } from '../../base/edtf.ts'
import type { From } from '../../base/made-from.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { ArticleId, Content, PublicArticle } from '../articles/index.ts'
import { type EntryId, type NewEntry, wordsOf } from '../entities/index.ts'
import type { Actor, StaffId } from '../staff/index.ts'
import { type InArticle, inArticle, type Needs } from './changing.ts'
import {
  type At,
  confirmEntry,
  confirmEvent,
  confirmQuote,
  type EventFields,
  newEntry,
  type QuoteFields,
} from './confirming.ts'
import type { EventId, MentionId, QuoteId } from './fact.ts'
import { type ArticleKey, articlesShowing, eventsAround, type QuoteKey, quotesShown, shownOf } from './public/store.ts'
import { dayToldOf } from './publicity.ts'
import { entriesShown, factsOfArticle, factsOfDraft, foundQuotes, toldEvents } from './reading.ts'
import { type Reworded, reword } from './rewording.ts'
import {
  changeEvent,
  changeQuote,
  event,
  introduce,
  mention,
  type NewlyQuoted,
  placeAgain,
  quote,
  quoteOfNew,
  tell,
  unmention,
  type Words,
} from './saying.ts'
import { articlesMentioning, deleteMentionsOf, eventsByIds, newestEvents, quotesByIds } from './store.ts'
import { articlesUsing, draftHeadlines } from './uses/store.ts'

type QuoteSearch = {
  speakers?: readonly EntryId[] | undefined
  about?: string
  /** Days such as `2026-11-19`, both included. */
  from?: string | undefined
  to?: string | undefined
  after?: QuoteKey | null
  limit: number
}

type Together = { articleId: ArticleId; at: Instant; by: StaffId }

export type Facts = ReturnType<typeof createFacts>

/** What happened when, who said what: what articles say of the record, as somebody confirmed it. */
export function createFacts(needs: Needs) {
  return { ...changingVerbs(needs), ...confirmingVerbs(needs), ...newsroomReading(needs), ...readersReading(needs) }
}

/** What the newsroom confirms that an article says. */
function changingVerbs(needs: Needs) {
  return {
    mention: (actor: Actor, articleId: ArticleId, given: Words & { entryId: EntryId }) =>
      mention(needs, actor, { articleId, given }),
    /** Puts somebody or something into the record that is new there, and confirms that the article names it. */
    introduce: (actor: Actor, articleId: ArticleId, given: Words & NewEntry) =>
      introduce(needs, actor, { articleId, given }),
    quote: (actor: Actor, articleId: ArticleId, given: Words & QuoteFields) =>
      quote(needs, actor, { articleId, given }),
    /** Of somebody who is new in the record. */
    quoteOfNew: (actor: Actor, articleId: ArticleId, given: NewlyQuoted) =>
      quoteOfNew(needs, actor, { articleId, given }),
    event: (actor: Actor, articleId: ArticleId, given: Words & EventFields) =>
      event(needs, actor, { articleId, given }),
    /** Says that this article, too, tells of an event that is known. */
    tell: (actor: Actor, articleId: ArticleId, given: Words & { eventId: EventId }) =>
      tell(needs, actor, { articleId, given }),
    /** For a mention whose words are not found any more: where they stand now. */
    placeAgain: (actor: Actor, articleId: ArticleId, given: Words & { mentionId: MentionId }) =>
      placeAgain(needs, actor, { articleId, given }),
    /** After words were put right throughout the draft, in the transaction that did. */
    reword: (tx: Writing, actor: Actor, words: Reworded & { articleId: ArticleId }) =>
      reword(needs, tx, { actor, ...words }),
    unmention: (actor: Actor, articleId: ArticleId, mentionId: MentionId) =>
      unmention(needs, actor, { articleId, mentionId }),
    changeQuote: (actor: Actor, id: QuoteId, fields: From<QuoteFields>) => changeQuote(needs, actor, { id, fields }),
    changeEvent: (actor: Actor, id: EventId, fields: From<EventFields>) => changeEvent(needs, actor, { id, fields }),
  }
}

/** For whoever confirms more than one thing of an article in one transaction, all at one moment. */
function confirmingVerbs(needs: Needs) {
  const at = (moment: Instant): Needs => ({ ...needs, clock: { ...needs.clock, now: () => moment } })
  return {
    /** Changes what is known of one article, for somebody who may write it, and shows readers what they may see. */
    inArticle: <Result extends object>(actor: Actor, asked: InArticle<Result>) => inArticle(needs, actor, asked),
    /** Takes out what one person confirmed of an article at one moment; gives how much that was. */
    unconfirm: (tx: Writing, together: Together) => deleteMentionsOf(tx, together),
    /** Says that an article says something, at one moment. */
    confirmed: (moment: Instant) => ({
      entry: (tx: Writing, asked: { at: At; entryId: EntryId }) => confirmEntry(at(moment), tx, asked),
      newEntry: (tx: Writing, entry: NewEntry & { actor: Actor }) => newEntry(at(moment), tx, entry),
      quote: (tx: Writing, asked: { at: At; fields: QuoteFields }) => confirmQuote(at(moment), tx, asked),
      event: (tx: Writing, asked: { at: At; fields: EventFields }) => confirmEvent(at(moment), tx, asked),
    }),
  }
}

/** What the newsroom reads of drafts and of facts, whatever readers see. */
function newsroomReading({ database, articles }: Needs) {
  const db = database.read
  return {
    quotesByIds: (ids: readonly QuoteId[]) => quotesByIds(db, ids),
    eventsByIds: (ids: readonly EventId[]) => eventsByIds(db, ids),
    newestEvents: (limit: number) => newestEvents(db, limit),
    /** Every article that uses an entry, drafts as well, the newest first. */
    using: async (id: EntryId) => draftHeadlines(db, await articlesUsing(db, id, 200)),
    /** The same of an event or a quote. */
    telling: async (kind: 'event' | 'quote', id: EventId | QuoteId) =>
      draftHeadlines(db, (await articlesMentioning(db, kind, id)).slice(0, 200)),
    ofDraft: (articleId: ArticleId) => factsOfDraft(db, articles, articleId),
  }
}

/** What readers may see. */
function readersReading({ database, settings }: Needs) {
  const db = database.read
  return {
    ofArticle: (article: PublicArticle) => factsOfArticle(db, settings, article),
    /** The day an article tells of. */
    dayOf: (content: Pick<Content, 'reportedOn'>, otherwise: Instant) => dayToldOf(settings, content, otherwise),
    told: (ids: readonly EventId[]) => toldEvents(db, ids),
    eventsAround: async (id: EntryId, limit: number) => toldEvents(db, await eventsAround(db, id, limit)),
    /** Which of these have a page of their own. */
    shownOf: (ids: readonly EntryId[]): Promise<Set<string>> => shownOf(db, 'entry', [...new Set(ids)]),
    /** Those entered between two ids that have one. */
    withPage: (between: { from: string; until: string; limit: number }) => entriesShown(db, between),
    articlesShowing: (id: EntryId, page: { after: ArticleKey | null; limit: number }) =>
      articlesShowing(db, { kind: 'entry', id }, page),
    quotes: async ({ about = '', from, to, after = null, ...asked }: QuoteSearch) => {
      const words = wordsOf(about).slice(0, 8)
      const span = { from: from && keyOfDay(from), until: to && keyOfDay(to) }
      return foundQuotes(db, await quotesShown(db, { ...asked, words, ...span, after }))
    },
  }
}
