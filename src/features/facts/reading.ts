import type { Reading } from '../../platform/database/tables.ts'
import { type ArticleId, type Articles, type PublicArticle, passages } from '../articles/index.ts'
import type { Entry, EntryId } from '../entities/index.ts'
import { addressesOf, entriesByIds, type Who, whoAre } from '../entities/index.ts'
import type { Source } from '../sources/index.ts'
import { sourcesByIds } from '../sources/index.ts'
import type { EventId, HappenedEvent, Mention, Quote, QuoteId } from './fact.ts'
import {
  type Between,
  entriesToldOf,
  factsShownIn,
  firstReports,
  headlinesOf,
  type PublicFact,
  type ShownQuote,
  shownOf,
} from './public/store.ts'
import { dayToldOf, type Zoned } from './publicity.ts'
import { findAgain } from './rules/anchors.ts'
import { eventsByIds, mentionsIn, quotesByIds } from './store.ts'

/** A quote as readers see it: who spoke, as what, and where it is known from. */
export type Said = { quote: Quote; speaker: Who; source: Source | null; block: string }
export type ArticleFacts = { day: string; who: Who[]; quotes: Said[]; events: ToldEvent[] }
/** An event with the names it stands for, and where readers find it told first. */
export type ToldEvent = {
  event: HappenedEvent
  place: Entry | null
  participants: { entry: Entry; as: string }[]
  report: { id: ArticleId; path: string; headline: string } | null
}

/** What the record says of an article that readers may see, in the order of its text. */
export async function factsOfArticle(db: Reading, settings: Zoned, article: PublicArticle): Promise<ArticleFacts> {
  const day = await dayToldOf(settings, article.content, article.publishedAt)
  const order = new Map(passages(article.content.body).map(({ id }, place) => [id, place]))
  const at = ({ block, start }: PublicFact) => (order.get(block) ?? 0) * 1_000_000 + start
  const shown = (await factsShownIn(db, article.id)).toSorted((left, right) => at(left) - at(right))
  const idsOf = (kind: 'entry' | 'event' | 'quote') =>
    shown.flatMap(({ target }) => (target.kind === kind ? [target.id] : []))
  const who = await whoAre(db, idsOf('entry') as EntryId[], day)
  const quotes = await quotesByIds(db, idsOf('quote') as QuoteId[])
  const sources = await sourcesByIds(
    db,
    quotes.flatMap(({ sourceId }) => sourceId ?? []),
  )
  const said = shown.flatMap(({ target, block }): Said[] => {
    const quote = target.kind === 'quote' ? quotes.find(({ id }) => id === target.id) : undefined
    const speaker = quote && who.find(({ entry }) => entry.id === quote.speakerId)
    if (!quote || !speaker) return []
    return [{ quote, speaker, source: sources.find(({ id }) => id === quote.sourceId) ?? null, block }]
  })
  return { day, who, quotes: said, events: await toldEvents(db, idsOf('event') as EventId[]) }
}

/** Whoever has a page, of those entered between two ids. */
export async function entriesShown(db: Reading, between: Between) {
  return addressesOf(db, await entriesToldOf(db, between))
}

/** Of these events those that readers may see, in the order they happened. */
export async function toldEvents(db: Reading, ids: readonly EventId[]): Promise<ToldEvent[]> {
  const shown = await shownOf(db, 'event', ids)
  const events = await eventsByIds(
    db,
    ids.filter((id) => shown.has(id)),
  )
  const reports = await firstReports(
    db,
    events.map(({ id }) => id),
  )
  const headlines = await headlinesOf(db, [...reports.values()])
  const named = await entriesByIds(
    db,
    events.flatMap(({ placeId, participants }) => [...(placeId ? [placeId] : []), ...participants.map(idOf)]),
  )
  const entry = (id: EntryId | null) => named.find((each) => each.id === id)
  return events.map((event) => ({
    event,
    place: entry(event.placeId) ?? null,
    participants: event.participants.flatMap(({ entryId, as }) => {
      const one = entry(entryId)
      return one ? [{ entry: one, as }] : []
    }),
    report: headlines.find(({ id }) => id === reports.get(event.id)) ?? null,
  }))
}

function idOf({ entryId }: { entryId: EntryId }): EntryId {
  return entryId
}

/** A public quote with its article, as lists of quotes show it. */
export type FoundQuote = ShownQuote & { quote: Quote; speaker: Entry; article: { path: string; headline: string } }

export async function foundQuotes(db: Reading, shown: readonly ShownQuote[]): Promise<FoundQuote[]> {
  const [quotes, speakers, articles] = [
    await quotesByIds(
      db,
      shown.map(({ quoteId }) => quoteId),
    ),
    await entriesByIds(db, [...new Set(shown.map(({ speakerId }) => speakerId))]),
    await headlinesOf(
      db,
      shown.map(({ articleId }) => articleId),
    ),
  ]
  const quoteBy = new Map(quotes.map((quote) => [quote.id, quote]))
  return shown.flatMap((each): FoundQuote[] => {
    const quote = quoteBy.get(each.quoteId)
    const speaker = speakers.find(({ id }) => id === each.speakerId)
    const article = articles.find(({ id }) => id === each.articleId)
    return quote && speaker && article ? [{ ...each, quote, speaker, article }] : []
  })
}

/** What the newsroom sees that an article says, and whether its draft still says it. */
export type DraftFact = {
  mention: Mention
  /** Where it stands in the draft now; nothing when it cannot be found again. */
  isFound: boolean
  entry: Entry | null
  quote: Quote | null
  event: HappenedEvent | null
  /** Whether readers see it. */
  isShown: boolean
}

export async function factsOfDraft(db: Reading, articles: Articles, articleId: ArticleId): Promise<DraftFact[]> {
  const article = await articles.byId(articleId, db)
  const draft = article && (await articles.revision(article.draftId, db))
  if (!draft) return []
  const here = passages(draft.content.body)
  const order = new Map(here.map(({ id }, place) => [id, place]))
  const at = ({ anchor }: Mention) => (order.get(anchor.block) ?? here.length) * 1_000_000 + anchor.start
  const mentions = (await mentionsIn(db, articleId)).toSorted((left, right) => at(left) - at(right))
  const idsOf = (kind: 'entry' | 'event' | 'quote') =>
    mentions.flatMap(({ target }) => (target.kind === kind ? [target.id] : []))
  const quotes = await quotesByIds(db, idsOf('quote') as QuoteId[])
  const speakers = quotes.map(({ speakerId }) => speakerId)
  const entries = await entriesByIds(db, [...(idsOf('entry') as EntryId[]), ...speakers])
  const events = await eventsByIds(db, idsOf('event') as EventId[])
  const shown = new Set((await factsShownIn(db, articleId)).map(({ target }) => target.id as string))
  return mentions.map((mention) => {
    const quote = quotes.find(({ id }) => id === mention.target.id) ?? null
    const entryId = quote?.speakerId ?? mention.target.id
    return {
      mention,
      isFound: findAgain(mention.anchor, here) !== undefined,
      entry: entries.find(({ id }) => id === entryId) ?? null,
      quote,
      event: events.find(({ id }) => id === mention.target.id) ?? null,
      isShown: shown.has(mention.target.id),
    }
  })
}
