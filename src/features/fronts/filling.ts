import { hours, type Instant, later, millisOf, minutes } from '../../base/clock.ts'
import { dayOf, momentOf } from '../../base/dates.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { ArticleId } from '../articles/index.ts'
import type { Card } from '../front-pages/index.ts'
import type { Picture } from '../media/index.ts'
import type { CardId, Container, ContainerId, FrontCard } from './front.ts'
import type { Needs } from './needs.ts'
import { type Source, sourceOf } from './sources.ts'

/** A card as a page shows it: of an article that readers may see, or of a link. */
export type ShownCard = {
  id: string
  article: Card | null
  href: string
  headline: string
  kicker: string
  standfirst: string
  picture: Picture | null
  related: Card[]
  isByHand: boolean
}
/** `of` is what its rule is of, by name, and `href` the page of all of that. */
export type ShownContainer = { container: Container; of: string | null; href: string | null; cards: ShownCard[] }

/** What is in the arrangement and on no page, and why: a whole container where no card is named. */
type Skipped = {
  container: ContainerId
  card: CardId | null
  why: 'not-public' | 'twice' | 'over' | 'rule-gone'
}

export type Filled = {
  containers: ShownContainer[]
  /** With those that show nothing. */
  all: ShownContainer[]
  skipped: Skipped[]
  tags: CacheTag[]
  articles: Set<ArticleId>
  goodUntil: number
}

/** An arrangement as readers would see it now: what is put by hand first, then what the rules add, and nothing twice. */
export async function fill(needs: Needs, containers: readonly Container[]): Promise<Filled> {
  const known = await lookUp(needs, containers)
  const sources = await Promise.all(containers.map(({ rule }) => sourceOf(needs, rule)))
  const taken = new Set<ArticleId>()
  const skipped: Skipped[] = []
  const begun = containers.flatMap((container, at) => {
    const source = sources[at] ?? 'nothing'
    if (source === 'gone') {
      skipped.push({ container: container.id, card: null, why: 'rule-gone' })
      return []
    }
    return [{ container, source, cards: placedByHand(container, { known, taken, skipped }) }]
  })
  const shown: ShownContainer[] = []
  for (const { container, source, cards } of begun) {
    const room = container.shows - cards.length
    const more = source === 'nothing' ? [] : await next(source, { room, taken })
    const { name: of, href } = source === 'nothing' ? { name: null, href: null } : source
    shown.push({ container, of, href, cards: [...cards, ...more.map(byRule)] })
  }
  const used = sources.filter((source) => typeof source === 'object')
  return {
    containers: shown.filter(({ container, cards }) => cards.length > 0 || container.text !== ''),
    all: shown,
    skipped,
    tags: [...new Set([...known.tags, ...used.flatMap(({ tags }) => tags), ...[...taken].map(tagOf)])],
    articles: taken,
    goodUntil: await lastsUntil(needs, used),
  }
}

type Known = { cards: ReadonlyMap<string, Card>; pictures: ReadonlyMap<string, Picture>; tags: CacheTag[] }

/** All that is named by hand, and what a change of it drops: also of what readers may not see yet. */
async function lookUp({ frontPages, media, database }: Needs, containers: readonly Container[]): Promise<Known> {
  const cards = containers.flatMap((container) => container.cards)
  const ids = [...new Set(cards.flatMap(articlesOf))]
  const named = [...new Set(cards.flatMap(({ picture }) => (picture === 'own' || picture === 'none' ? [] : picture)))]
  const found = ids.length === 0 ? [] : await frontPages.cards({ which: { by: 'these', ids }, limit: ids.length })
  const pictures = named.length === 0 ? [] : await media.byIds(database.read, named)
  return {
    cards: new Map(found.map((card) => [card.id, card])),
    pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    tags: [...ids.map(tagOf), ...named.map((id): CacheTag => `picture:${id}`)],
  }
}

/** The articles that a card names. */
export function articlesOf({ of, related }: FrontCard): ArticleId[] {
  return 'article' in of ? [of.article, ...related] : related
}

type Placing = { known: Known; taken: Set<ArticleId>; skipped: Skipped[] }

function placedByHand(container: Container, { known, taken, skipped }: Placing): ShownCard[] {
  const shown: ShownCard[] = []
  for (const card of container.cards) {
    const why = whyNot(card, { known, taken, isFull: shown.length >= container.shows })
    if (why) {
      skipped.push({ container: container.id, card: card.id, why })
      continue
    }
    if ('article' in card.of) taken.add(card.of.article)
    shown.push(byHand(card, known))
  }
  return shown
}

type Asked = { known: Known; taken: ReadonlySet<ArticleId>; isFull: boolean }

function whyNot({ of }: FrontCard, { known, taken, isFull }: Asked): Skipped['why'] | undefined {
  if ('article' in of && !known.cards.has(of.article)) return 'not-public'
  if ('article' in of && taken.has(of.article)) return 'twice'
  return isFull ? 'over' : undefined
}

function byHand(card: FrontCard, { cards, pictures }: Known): ShownCard {
  const article = 'article' in card.of ? cards.get(card.of.article) : undefined
  const plain = article ? byRule(article) : { ...nothingOfItsOwn, href: 'link' in card.of ? card.of.link : '' }
  const { id, kicker, hasStandfirst } = card
  return {
    ...{ ...plain, id, kicker, isByHand: true },
    headline: card.headline || plain.headline,
    standfirst: hasStandfirst ? plain.standfirst : '',
    picture: card.picture === 'own' ? plain.picture : (pictures.get(card.picture) ?? null),
    related: card.related.flatMap((related) => cards.get(related) ?? []),
  }
}

/** A link has nothing but what somebody says of it. */
const nothingOfItsOwn = { article: null, headline: '', standfirst: '', picture: null }

function byRule(article: Card): ShownCard {
  const { id, path, headline, shortHeadline, standfirst, picture } = article
  const words = { headline: shortHeadline ?? headline, kicker: '', standfirst, picture }
  return { id, article, href: path, ...words, related: [], isByHand: false }
}

/** More than this many pages of a list hold nothing that is not on the front already. */
const mostPages = 12

/** The next of a list that are not on the front yet. */
async function next(source: Source, { room, taken }: { room: number; taken: Set<ArticleId> }): Promise<Card[]> {
  const found: Card[] = []
  const limit = room + 8
  let after: Card | null = null
  for (let page = 0; page < mostPages && found.length < room; page += 1) {
    const cards = await source.page({ after, limit })
    const fresh = cards.filter(({ id }) => !taken.has(id)).slice(0, room - found.length)
    for (const { id } of fresh) taken.add(id)
    found.push(...fresh)
    if (cards.length < limit) break
    after = cards.at(-1) ?? null
  }
  return found
}

function tagOf(id: ArticleId): CacheTag {
  return `article:${id}`
}

const movesOn = minutes(10)

/** A page says the hour of what is of today, and so is true until the day is over. */
async function lastsUntil({ settings, clock }: Needs, sources: readonly Source[]): Promise<number> {
  const { timeZone } = await settings.site()
  const now = clock.now()
  const midnight = millisOf(nextMidnight(now, timeZone))
  return sources.some(({ isMoving }) => isMoving) ? Math.min(millisOf(now) + movesOn, midnight) : midnight
}

/** No day has less than 23 hours or more than 25. */
function nextMidnight(now: Instant, timeZone: string): Instant {
  const began = momentOf({ day: dayOf(now, timeZone), minutes: 0 }, timeZone)
  return momentOf({ day: dayOf(later(began, hours(26)), timeZone), minutes: 0 }, timeZone)
}
