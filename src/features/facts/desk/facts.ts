import { firstDay, lastDay } from '../../../base/edtf.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { DeskFacts } from '../../desk/index.ts'
import type { Entry, EntryId, NamedRole } from '../../entities/index.ts'
import { entriesByIds, rolesOf } from '../../entities/index.ts'
import { sourcesByIds } from '../../sources/index.ts'
import type { EventId, Mention, Quote, QuoteId } from '../fact.ts'
import { type Anchor, findAgain } from '../rules/anchors.ts'
import { eventsByIds, mentionsIn, quotesByIds } from '../store.ts'
import { earlierWordings } from './earlier-wordings.ts'

type Passages = readonly { id: string; text: string }[]
type Placed = Mention & { now: Anchor | undefined }

/**
 * What people have confirmed of an article, as the desk check reads it against a text of it. `undefined` where nobody has
 * confirmed anything.
 */
export async function factsForTheDesk(
  db: Reading,
  { articleId, passages }: { articleId: ArticleId; passages: Passages },
): Promise<DeskFacts | undefined> {
  const mentions = await mentionsIn(db, articleId)
  if (mentions.length === 0) return undefined
  const placed = mentions.map((mention): Placed => ({ ...mention, now: findAgain(mention.anchor, passages) }))
  const ids = idsOf(placed)
  const quotes = await quotesByIds(db, ids.quotes)
  const events = await eventsByIds(db, ids.events)
  const entries = await entriesByIds(db, [
    ...ids.entries,
    ...quotes.map(({ speakerId }) => speakerId),
    ...events.flatMap(({ placeId, participants }) =>
      [placeId ?? [], participants.map(({ entryId }) => entryId)].flat(),
    ),
  ])
  const people = entries.filter(({ kind }) => kind === 'person')
  return {
    people: await withRoles(db, people),
    names: entries.filter(({ kind }) => kind !== 'person').flatMap(({ name, aliases }) => [name, ...aliases]),
    quotes: await quotesAsTold(db, { articleId, placed, quotes, people }),
    sources: await anonymousSources(db, quotes),
    lost: placed.filter((mention) => mention.now === undefined && !isVerbatim(mention, quotes)).map(lostWords),
  }
}

function idsOf(placed: readonly Placed[]) {
  const of = (kind: Mention['target']['kind']) =>
    placed.flatMap(({ target }) => (target.kind === kind ? [target.id] : []))
  return { entries: of('entry') as EntryId[], quotes: of('quote') as QuoteId[], events: of('event') as EventId[] }
}

async function withRoles(db: Reading, people: readonly Entry[]): Promise<DeskFacts['people']> {
  const roles = await rolesOf(
    db,
    people.map(({ id }) => id),
  )
  return people.map(({ id, name, aliases }) => ({
    ...{ id, name, aliases },
    roles: roles.filter(({ personId }) => personId === id).map(dated),
  }))
}

/** A vague date counts for all it may mean. */
function dated({ title, from, to }: NamedRole) {
  return { title, from: from && firstDay(from), to: to && lastDay(to) }
}

type Telling = { articleId: ArticleId; placed: readonly Placed[]; quotes: readonly Quote[]; people: readonly Entry[] }

async function quotesAsTold(db: Reading, telling: Telling): Promise<DeskFacts['quotes']> {
  const { articleId, placed, quotes, people } = telling
  const spoken = quotes.filter(isInSomebodysWords)
  const earlier = await earlierWordings(db, articleId, spoken)
  return spoken.map((quote) => {
    const mention = placed.find(({ target }) => target.id === quote.id)
    const archive = earlier.get(quote.id)
    return {
      text: quote.text,
      passage: mention?.now?.block ?? mention?.anchor.block ?? null,
      speaker: people.find(({ id }) => id === quote.speakerId)?.name ?? null,
      ...(archive ? { archive } : {}),
    }
  })
}

/** What somebody only meant may be put otherwise. */
function isInSomebodysWords({ kind }: Quote): boolean {
  return kind !== 'indirect'
}

/** A quote that is no longer there word for word is a finding of its own. */
function isVerbatim({ target }: Mention, quotes: readonly Quote[]): boolean {
  return quotes.some((quote) => quote.id === target.id && isInSomebodysWords(quote))
}

function lostWords({ anchor }: Mention) {
  return { passage: anchor.block, exact: anchor.exact }
}

async function anonymousSources(db: Reading, quotes: readonly Quote[]): Promise<DeskFacts['sources']> {
  const sources = await sourcesByIds(
    db,
    quotes.flatMap(({ sourceId }) => sourceId ?? []),
  )
  return sources.map(({ title, kind, reason }) => ({ title, isAnonymous: kind === 'background', reason }))
}
