import { hours, type Instant, later, millisOf } from '../../base/clock.ts'
import { type Article, type ArticleId, isPublic } from '../articles/index.ts'
import type { Card } from '../front-pages/index.ts'
import { articlesOf, type Filled } from './filling.ts'
import type { CardId, Container, ContainerId, Front, FrontCard } from './front.ts'
import { type ForbiddenPicture, forbiddenPictures, sectionsOf } from './guarding.ts'
import type { Needs } from './needs.ts'

/** What is to be known of something on a front before it goes out, or while it is out. */
export type Warning = {
  container: ContainerId
  card: CardId | null
  why:
    | 'rule-gone'
    | 'not-public'
    | 'withdrawn'
    | 'gone'
    | 'twice'
    | 'over'
    | 'stale'
    | 'related-missing'
    | 'picture-denied'
    | 'picture-restricted'
  /** How old it is, in hours, where that is what is wrong. */
  hours: number | null
}

/** In hours: what somebody put by hand is looked at again after a day. */
const stale = 24

/** Everything a newsroom has to know of an arrangement, in its order. */
export async function warningsOf(needs: Needs, { place, containers }: Arranged, filled: Filled): Promise<Warning[]> {
  const cards = containers.flatMap((each) => each.cards.map((card) => ({ container: each.id, card })))
  const articles = await articlesNamed(needs, containers)
  const sections = await sectionsOf(needs, place, containers)
  const forbidden = await forbiddenPictures(needs, needs.database.read, { containers, sections })
  const now = needs.clock.now()
  const found: Warning[] = filled.skipped.map(({ container, card, why }) => {
    const there = card === null ? undefined : cards.find((each) => each.card.id === card)?.card
    return { container, card, why: why === 'not-public' ? whyHidden(there, articles) : why, hours: null }
  })
  return [...found, ...cards.flatMap((each) => warningsOfCard(each, { articles, filled, forbidden, now }))]
}

type Placed = { container: ContainerId; card: FrontCard }
type Known = { articles: Articles; filled: Filled; forbidden: readonly ForbiddenPicture[]; now: Instant }

function warningsOfCard({ container, card }: Placed, { articles, filled, forbidden, now }: Known): Warning[] {
  const at = { container, card: card.id, hours: null }
  const age = ageOf(card, { filled, now })
  const picture = forbidden.find((each) => each.card.id === card.id)
  const isOld = age !== undefined && age >= stale
  return [
    ...(isOld ? [{ ...at, why: 'stale' as const, hours: age }] : []),
    ...(card.related.some((id) => !isShown(articles.get(id))) ? [{ ...at, why: 'related-missing' as const }] : []),
    ...(picture
      ? [{ ...at, why: picture.isDenied ? ('picture-denied' as const) : ('picture-restricted' as const) }]
      : []),
  ]
}

type Arranged = Pick<Front, 'place' | 'containers'>
type Articles = ReadonlyMap<ArticleId, Article>

async function articlesNamed({ articles }: Needs, containers: readonly Container[]): Promise<Articles> {
  const ids = [...new Set(containers.flatMap(({ cards }) => cards.flatMap(articlesOf)))]
  const found = await Promise.all(ids.map((id) => articles.byId(id)))
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])))
}

function whyHidden(card: FrontCard | undefined, articles: Articles): 'not-public' | 'withdrawn' | 'gone' {
  const article = card && 'article' in card.of ? articles.get(card.of.article) : undefined
  if (!article) return 'gone'
  return article.withdrawal ? 'withdrawn' : 'not-public'
}

function isShown(article: Article | undefined): boolean {
  return article !== undefined && isPublic(article)
}

function ageOf({ id }: FrontCard, { filled, now }: { filled: Filled; now: Instant }): number | undefined {
  const article = articleOf(filled, id)
  if (!article || article.updatedAt >= later(now, -hours(stale))) return undefined
  return Math.floor((millisOf(now) - millisOf(article.updatedAt)) / hours(1))
}

function articleOf({ containers }: Filled, id: CardId): Card | null | undefined {
  return containers.flatMap(({ cards }) => cards).find((card) => card.id === id)?.article
}
