import { baseOf, type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { frontArranged } from './events.ts'
import {
  type CardFields,
  type CardId,
  type CardOf,
  type Container,
  type ContainerFields,
  type ContainerId,
  type Front,
  type FrontId,
  shownOfCard,
  shownOfContainer,
  targetOf,
} from './front.ts'
import { type LayoutName, layouts } from './layouts.ts'
import type { Needs } from './needs.ts'
import { arrangeFronts } from './permissions.ts'
import { placeBase } from './place-base.ts'
import { cardIn, type Moved, mostCards, mostContainers, moved, plainCard, withCard, withContainer } from './rules.ts'
import { findFront, updateFront } from './store.ts'

export type ArrangeRefusal = 'not-allowed' | 'no-such-front' | 'gone-meanwhile' | 'too-many' | 'no-such-article'
export type Arranged = Outcome<Front, ArrangeRefusal> | Overtaken<Front>

/** Whoever changes or launches one front waits for the other. */
export function lockOf(id: FrontId): string {
  return `front:${id}`
}

type Arranging = (front: Front, tx: Writing) => Promise<Container[] | Exclude<Arranged, { done: Front }>>
type Act = { id: FrontId; did: string; to: Arranging }

/** Arranges one front otherwise, in a transaction of its own; readers see nothing of it. */
async function arrange(needs: Needs, actor: Actor, { id, did, to }: Act): Promise<Arranged> {
  return needs.database.write(async (tx): Promise<Arranged> => {
    await oneAtATime(tx, lockOf(id))
    const before = await findFront(tx, id)
    if (!before) return refused('no-such-front')
    if (!may(actor, arrangeFronts, targetOf(before))) return refused('not-allowed')
    const containers = await to(before, tx)
    if ('refused' in containers) return containers
    if (baseOf(containers) === baseOf(before.containers)) return done(before)
    const made = { version: before.version + 1, changedAt: needs.clock.now(), changedBy: actor.id }
    const front: Front = { ...before, containers, ...made }
    await updateFront(tx, front)
    const { version } = front
    needs.events.record(tx, frontArranged, { ...saidOf(actor, front), payload: { frontId: id, version, did } })
    return done(front)
  })
}

/** Who did it, to which front. */
export function saidOf(actor: Pick<Actor, 'id'>, { id, place }: Pick<Front, 'id' | 'place'>) {
  const section = place === 'home' ? {} : { section: place }
  return { actor: doerOf(actor), subject: `front:${id}` as const, ...section }
}

type NewContainer = { id: FrontId; layout: LayoutName }

/** A container more, at the end. */
export function addContainer(needs: Needs, actor: Actor, { id, layout }: NewContainer): Promise<Arranged> {
  return arrange(needs, actor, {
    id,
    did: 'container.added',
    async to({ containers }) {
      if (containers.length >= mostContainers) return refused('too-many')
      const rule = { by: 'nothing', id: null } as const
      const { shows } = layouts[layout]
      const made = { id: needs.ids.next<'container'>('container'), layout, title: '', text: '', rule, shows, cards: [] }
      return [...containers, made]
    },
  })
}

type ContainerChange = { id: FrontId; container: ContainerId; fields: From<ContainerFields> }

export function changeContainer(
  needs: Needs,
  actor: Actor,
  { id, container, fields: { base, ...fields } }: ContainerChange,
): Promise<Arranged> {
  return arrange(needs, actor, {
    id,
    did: 'container.changed',
    async to(front) {
      const there = front.containers.find((each) => each.id === container)
      if (!there) return refused('gone-meanwhile')
      const [now, wanted] = [shownOfContainer(there), shownOfContainer(fields)]
      if (isOverwriting({ base, now, wanted })) return overtaken(front)
      return withContainer(front.containers, container, (each) => ({ ...each, ...wanted }))
    },
  })
}

type NewCard = { id: FrontId; container: ContainerId; of: CardOf; headline?: string; isFirst?: boolean }

/** An article or a link into a container: first of its cards, or last. */
export function addCard(
  needs: Needs,
  actor: Actor,
  { id, container, of, headline, isFirst = false }: NewCard,
): Promise<Arranged> {
  return arrange(needs, actor, {
    id,
    did: 'card.added',
    async to({ containers }, tx) {
      const there = containers.find((each) => each.id === container)
      if (!there) return refused('gone-meanwhile')
      if (there.cards.length >= mostCards) return refused('too-many')
      if ('article' in of && !(await needs.articles.byId(of.article, tx))) return refused('no-such-article')
      const card = plainCard(needs.ids.next('card'), of, headline)
      const cards = isFirst ? [card, ...there.cards] : [...there.cards, card]
      return withContainer(containers, container, (each) => ({ ...each, cards }))
    },
  })
}

type CardChange = { id: FrontId; card: CardId; fields: From<CardFields> }

export function changeCard(
  needs: Needs,
  actor: Actor,
  { id, card, fields: { base, ...fields } }: CardChange,
): Promise<Arranged> {
  return arrange(needs, actor, {
    id,
    did: 'card.changed',
    async to(front) {
      const there = cardIn(front.containers, card)
      if (!there) return refused('gone-meanwhile')
      const [now, wanted] = [shownOfCard(there), shownOfCard(fields)]
      if (isOverwriting({ base, now, wanted })) return overtaken(front)
      return withCard(front.containers, card, (each) => ({ ...each, ...wanted }))
    },
  })
}

/** Moves a container or a card, or takes it away; refused where what it stands among is not as it was shown. */
export function move(needs: Needs, actor: Actor, { id, base, ...wanted }: From<Moved & { id: FrontId }>) {
  return arrange(needs, actor, {
    id,
    did: wanted.to === 'away' ? 'removed' : 'moved',
    async to(front): Promise<Container[] | Exclude<Arranged, { done: Front }>> {
      const { container, card, to } = wanted
      const now = placeBase(front.containers, container, card === null ? 'container' : 'card')
      if (base !== undefined && base !== now) return overtaken(front)
      if (isFull(front, to)) return refused('too-many')
      return moved(front.containers, wanted) ?? refused('gone-meanwhile')
    },
  })
}

/** Whether a card goes where there is no room for one more. */
function isFull({ containers }: Front, to: Moved['to']): boolean {
  const into = typeof to === 'object' ? containers.find(({ id }) => id === to.into) : undefined
  return into !== undefined && into.cards.length >= mostCards
}
