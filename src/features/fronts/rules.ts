import type { CardId, CardOf, Container, ContainerId, FrontCard } from './front.ts'

/** A front beyond that is no page that anybody reads to its end. */
export const mostContainers = 60
export const mostCards = 20
export const mostRelated = 6

/** Where a container or a card goes: among its like, into another container, or away. */
type Going = 'up' | 'down' | 'away' | { into: ContainerId }
export type Moved = { container: ContainerId; card: CardId | null; to: Going }

export function cardIn(containers: readonly Container[], id: CardId): FrontCard | undefined {
  return containers.flatMap(({ cards }) => cards).find((card) => card.id === id)
}

/** The same containers with one of them otherwise. */
export function withContainer(
  containers: readonly Container[],
  id: ContainerId,
  change: (container: Container) => Container,
): Container[] {
  return containers.map((each) => (each.id === id ? change(each) : each))
}

/** The same containers with one card otherwise. */
export function withCard(
  containers: readonly Container[],
  id: CardId,
  change: (card: FrontCard) => FrontCard,
): Container[] {
  return containers.map((each) => ({
    ...each,
    cards: each.cards.map((card) => (card.id === id ? change(card) : card)),
  }))
}

/** The arrangement after a move; `undefined` where what is moved, or where it goes, is not there. */
export function moved(containers: readonly Container[], { container: id, card, to }: Moved): Container[] | undefined {
  const container = containers.find((each) => each.id === id)
  if (!container) return undefined
  if (card === null) return typeof to === 'object' ? undefined : placed(containers, id, to)
  const found = container.cards.find((each) => each.id === card)
  if (!found) return undefined
  if (typeof to === 'object') return carried(containers, { from: id, card: found, into: to.into })
  return withContainer(containers, id, (each) => ({ ...each, cards: placed(each.cards, card, to) }))
}

type Carried = { from: ContainerId; card: FrontCard; into: ContainerId }

function carried(containers: readonly Container[], { from, card, into }: Carried): Container[] | undefined {
  if (!containers.some(({ id }) => id === into)) return undefined
  const without = withContainer(containers, from, (each) => ({ ...each, cards: placed(each.cards, card.id, 'away') }))
  return withContainer(without, into, (each) => ({ ...each, cards: [...each.cards, card] }))
}

function placed<Each extends { id: string }>(all: readonly Each[], id: string, to: 'up' | 'down' | 'away'): Each[] {
  const at = all.findIndex((each) => each.id === id)
  const rest = all.filter((each) => each.id !== id)
  const found = all[at]
  if (to === 'away' || !found) return rest
  return rest.toSpliced(to === 'up' ? Math.max(0, at - 1) : at + 1, 0, found)
}

/** A card that goes by everything its article goes by. */
export function plainCard(id: CardId, of: CardOf, headline = ''): FrontCard {
  return { id, of, headline, kicker: '', hasStandfirst: true, picture: 'own', related: [] }
}

/** What is otherwise in an arrangement than in another: of containers, and of cards in those that both have. */
export type Change = {
  did: 'added' | 'removed' | 'moved' | 'changed'
  container: Container
  card: FrontCard | null
}

export function changesBetween(before: readonly Container[], now: readonly Container[]): Change[] {
  const whole = (did: Change['did']) => (container: Container) => ({ did, container, card: null })
  const isIn = (all: readonly Container[], { id }: Container) => all.some((each) => each.id === id)
  const stay = now.filter((each) => isIn(before, each))
  const order = before.filter((each) => isIn(now, each)).map(({ id }) => id)
  return [
    ...now.filter((each) => !isIn(before, each)).map(whole('added')),
    ...before.filter((each) => !isIn(now, each)).map(whole('removed')),
    ...movedAmong(order, stay).map(whole('moved')),
    ...stay.flatMap((container) => {
      const was = before.find(({ id }) => id === container.id)
      return was ? changesWithin(was, container) : []
    }),
  ]
}

function changesWithin(was: Container, container: Container): Change[] {
  const card = (did: Change['did']) => (each: FrontCard) => ({ did, container, card: each })
  const isIn = ({ cards }: Container, { id }: FrontCard) => cards.some((each) => each.id === id)
  const stay = container.cards.filter((each) => isIn(was, each))
  const order = was.cards.filter((each) => isIn(container, each)).map(({ id }) => id)
  const same = (one: FrontCard | undefined, other: FrontCard) => JSON.stringify(one) === JSON.stringify(other)
  const bare = ({ cards, ...fields }: Container) => JSON.stringify(fields)
  return [
    ...(bare(was) === bare(container) ? [] : [{ did: 'changed' as const, container, card: null }]),
    ...container.cards.filter((each) => !isIn(was, each)).map(card('added')),
    ...was.cards.filter((each) => !isIn(container, each)).map(card('removed')),
    ...movedAmong(order, stay).map(card('moved')),
    ...stay
      .filter((each) => {
        const before = was.cards.find(({ id }) => id === each.id)
        return !same(before, each)
      })
      .map(card('changed')),
  ]
}

/** The fewest that must have been moved for one order to become the other, told one by one from the top. */
function movedAmong<Each extends { id: string }>(order: readonly string[], now: readonly Each[]): Each[] {
  let rest = [...order]
  const found: Each[] = []
  for (const each of now) {
    if (rest[0] === each.id) rest = rest.slice(1)
    else {
      found.push(each)
      rest = rest.filter((id) => id !== each.id)
    }
  }
  return found
}

/** An address a card may lead to: of the web, or a path of the paper itself. */
export function linkOf(typed: string): string | undefined {
  const text = typed.trim()
  if (/^\/(?![/\\])[^\s\\]*$/.test(text)) return text
  if (!/^https?:\/\//i.test(text) || /\s/.test(text) || !URL.canParse(text)) return undefined
  const { href, username, password } = new URL(text)
  return username === '' && password === '' ? href : undefined
}
