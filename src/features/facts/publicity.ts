import type { Instant } from '../../base/clock.ts'
import { dayOf } from '../../base/dates.ts'
import { keptEdtf, keyOfDay, startOf } from '../../base/edtf.ts'
import { besideOthers, oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { type Article, type Content, isPublic, type Listings, passages } from '../articles/index.ts'
import { whatIsTold } from '../entities/index.ts'
import type { SourceId } from '../sources/index.ts'
import type { Mention, Quote, QuoteId, Target } from './fact.ts'
import { hideFacts, type PublicFact, type PublicQuote, showFacts } from './public/store.ts'
import { findAgain } from './rules/anchors.ts'
import { mentionsIn, moveMention, quotesByIds } from './store.ts'
import { articlesFrom } from './uses/store.ts'

/**
 * Puts what an article says before readers, in the transaction that publishes, withdraws or confirms: exactly what
 * somebody has confirmed and what the public revision still says.
 */
export function createPublicity(settings: Zoned): Listings {
  return {
    list: (tx, { article, content }) => showWhatIsSaid(tx, settings, { article, content }),
    unlist: async (tx, articleId) => {
      await besideOthers(tx, whatIsTold)
      return (await hideFacts(tx, articleId)).map(listTag)
    },
  }
}

/** Whoever publishes or confirms beside this waits, or has been waited for. */
export async function holdShownFrom(tx: Writing, id: SourceId): Promise<CacheTag[]> {
  await oneAtATime(tx, whatIsTold)
  return (await articlesFrom(tx, id)).map((articleId): CacheTag => `article:${articleId}`)
}

/** Where the paper is, by whose clocks a moment is a day. */
export type Zoned = { site(): Promise<{ timeZone: string }> }

/** The day an article tells of: its dateline’s, otherwise the one of this moment where the paper is. */
export async function dayToldOf(
  settings: Zoned,
  { reportedOn }: Pick<Content, 'reportedOn'>,
  otherwise: Instant,
): Promise<string> {
  return reportedOn ?? dayOf(otherwise, (await settings.site()).timeZone)
}

type Saying = { article: Article; content: Content }

/** Gives the cache tags of the pages that this changes. */
export async function showWhatIsSaid(tx: Writing, settings: Zoned, { article, content }: Saying): Promise<CacheTag[]> {
  await besideOthers(tx, whatIsTold)
  const former = await hideFacts(tx, article.id)
  const { publishedAt } = article
  if (!isPublic(article) || publishedAt === null) return former.map(listTag)
  const placed = await placedMentions(tx, { article, content })
  const day = await dayToldOf(settings, content, publishedAt)
  const said = await quotesIn(tx, placed)
  const facts = factsOf(placed, said)
  await showFacts(tx, {
    ...{ articleId: article.id, publishedAt, facts },
    quotes: said.map(({ quote, mention }) => publicQuote(quote, mention, day)),
  })
  const now = facts.map(({ target }) => target)
  return [...missingFrom(now, former), ...missingFrom(former, now)].map(listTag)
}

/**
 * The mentions whose words stand in this content, each moved to where they stand. One that was confirmed of a newer draft
 * stays where that draft has it, and is here only where it is surely the same.
 */
async function placedMentions(tx: Writing, { article, content }: Saying): Promise<Mention[]> {
  const here = passages(content.body)
  const isNewest = article.draftId === article.publicId
  const placed: Mention[] = []
  for (const mention of await mentionsIn(tx, article.id)) {
    const anchor = findAgain(mention.anchor, here, isNewest ? 'likely' : 'sure')
    if (!anchor) continue
    const isMoved = anchor.start !== mention.anchor.start || anchor.block !== mention.anchor.block
    if (isNewest && isMoved) await moveMention(tx, mention.id, anchor)
    placed.push({ ...mention, anchor })
  }
  return placed
}

type Said = { quote: Quote; mention: Mention }

async function quotesIn(tx: Writing, placed: readonly Mention[]): Promise<Said[]> {
  const byQuote = new Map(
    placed.flatMap((mention) =>
      mention.target.kind === 'quote' ? [[mention.target.id, mention] as [QuoteId, Mention]] : [],
    ),
  )
  const quotes = await quotesByIds(tx, [...byQuote.keys()])
  return quotes.flatMap((quote) => {
    const mention = byQuote.get(quote.id)
    return mention ? [{ quote, mention }] : []
  })
}

/** Whoever speaks is in the article, too, even where only a pronoun says so. */
function factsOf(placed: readonly Mention[], said: readonly Said[]): PublicFact[] {
  const facts = new Map<string, PublicFact>()
  const speakers = said.map(({ quote, mention }) => ({
    target: { kind: 'entry', id: quote.speakerId } as const,
    anchor: mention.anchor,
  }))
  for (const { target, anchor } of [...placed, ...speakers]) {
    const key = `${target.kind} ${target.id}`
    if (!facts.has(key)) facts.set(key, { target, block: anchor.block, start: anchor.start })
  }
  return [...facts.values()]
}

function publicQuote(quote: Quote, { anchor }: Mention, day: string): PublicQuote {
  const saidOn = quote.edtf === null ? keyOfDay(day) : startOf(keptEdtf(quote.edtf))
  return { quoteId: quote.id, speakerId: quote.speakerId, saidOn, block: anchor.block }
}

/** What a page names that lists the articles, quotes or reports of one. */
function listTag({ kind, id }: Target): CacheTag {
  if (kind === 'event') return `event:${id}`
  return kind === 'entry' ? `list:entry:${id}` : `list:quote:${id}`
}

function missingFrom(all: readonly Target[], some: readonly Target[]): Target[] {
  return all.filter(({ kind, id }) => !some.some((each) => each.kind === kind && each.id === id))
}
