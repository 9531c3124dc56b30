import type { Instant } from '../../base/clock.ts'
import type { ArticleId, Content, PublicArticle } from '../articles/index.ts'
import type { Needs } from './changing.ts'
import { createEntries } from './entries/service.ts'
import { entriesByIds, findEntry, findEntryAt, namedSo, searchEntries } from './entries/store.ts'
import type { EntryId, EntryKind } from './entry.ts'
import type { EventId, QuoteId } from './fact.ts'
import { createFacts } from './facts/service.ts'
import { articlesMentioning, eventsByIds, newestEvents, quotesByIds } from './facts/store.ts'
import { createLooks } from './looks/service.ts'
import {
  type ArticleKey,
  articlesShowing,
  entriesShown,
  entrySpan,
  eventsAround,
  type QuoteKey,
  quotesShown,
  shownOf,
} from './public/store.ts'
import { dayToldOf } from './publicity.ts'
import { factsOfArticle, factsOfDraft, foundQuotes, toldEvents, whoAre } from './reading.ts'
import { rolesIn, rolesOf } from './roles/store.ts'
import { keyOfDay } from './rules/edtf.ts'
import { wordsOf } from './rules/names.ts'
import { createSources } from './sources/service.ts'
import { createSuggestions } from './suggesting/service.ts'
import { articlesUsing, draftHeadlines } from './uses/store.ts'

type Search = { words?: string; kind?: EntryKind | undefined; after?: EntryId | null; limit: number }
type QuoteSearch = {
  speakers?: readonly EntryId[] | undefined
  about?: string
  /** Days such as `2026-11-19`, both included. */
  from?: string | undefined
  to?: string | undefined
  after?: QuoteKey | null
  limit: number
}

export type TheRecord = ReturnType<typeof createRecord>

/** People, organisations and places, what happened when, who said what: what articles say, as somebody confirmed it. */
export function createRecord(needs: Needs) {
  const db = needs.database.read
  return {
    entries: createEntries(needs),
    sources: createSources(needs),
    looks: createLooks(needs),
    facts: createFacts(needs),
    suggestions: createSuggestions(needs),

    entry: (id: EntryId) => findEntry(db, id),
    entriesByIds: (ids: readonly EntryId[]) => entriesByIds(db, ids),
    /** Whose an address is: perhaps somebody who has another by now. */
    entryAt: (kind: EntryKind, slug: string) => findEntryAt(db, kind, slug),
    /** Who has this very name; two may. */
    named: (name: string, kind: EntryKind) => namedSo(db, name, kind),
    search: ({ words = '', kind, after = null, limit }: Search) =>
      searchEntries(db, { words: wordsOf(words).slice(0, 8), kind, after, limit }),
    rolesOf: (people: readonly EntryId[]) => rolesOf(db, people),
    rolesIn: (organisation: EntryId) => rolesIn(db, organisation),
    quotesByIds: (ids: readonly QuoteId[]) => quotesByIds(db, ids),
    eventsByIds: (ids: readonly EventId[]) => eventsByIds(db, ids),
    newestEvents: (limit: number) => newestEvents(db, limit),
    /** Every article that uses an entry, drafts as well, the newest first. */
    async using(id: EntryId) {
      return draftHeadlines(db, await articlesUsing(db, id, 200))
    },
    /** The same of an event or a quote. */
    async telling(kind: 'event' | 'quote', id: EventId | QuoteId) {
      return draftHeadlines(db, (await articlesMentioning(db, kind, id)).slice(0, 200))
    },
    ofDraft: (articleId: ArticleId) => factsOfDraft(db, needs.articles, articleId),

    /** What readers may see. */
    ofArticle: (article: PublicArticle) => factsOfArticle(db, needs.settings, article),
    /** The day an article tells of. */
    dayOf: (content: Pick<Content, 'reportedOn'>, otherwise: Instant) => dayToldOf(needs.settings, content, otherwise),
    whoAre: (ids: readonly EntryId[], day: string) => whoAre(db, ids, day),
    told: (ids: readonly EventId[]) => toldEvents(db, ids),
    async eventsAround(id: EntryId, limit: number) {
      return toldEvents(db, await eventsAround(db, id, limit))
    },
    /** Which of these have a page of their own. */
    shownOf: (ids: readonly EntryId[]): Promise<Set<string>> => shownOf(db, 'entry', [...new Set(ids)]),
    /** Those entered between two ids that have one. */
    withPage: (between: { from: string; until: string; limit: number }) => entriesShown(db, between),
    span: () => entrySpan(db),
    articlesShowing: (id: EntryId, page: { after: ArticleKey | null; limit: number }) =>
      articlesShowing(db, { kind: 'entry', id }, page),
    async quotes({ about = '', from, to, after = null, ...asked }: QuoteSearch) {
      const words = wordsOf(about).slice(0, 8)
      const span = { from: from && keyOfDay(from), until: to && keyOfDay(to) }
      return foundQuotes(db, await quotesShown(db, { ...asked, words, ...span, after }))
    },
  }
}
