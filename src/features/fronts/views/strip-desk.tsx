import type { Child } from 'hono/jsx'
import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { writingRoutes } from '../../writing/routes.ts'
import type { ShownCard } from '../filling.ts'
import type { Container, FrontCard } from '../front.ts'
import { layouts } from '../layouts.ts'
import * as say from '../messages/newsroom.ts'
import { placeBase } from '../place-base.ts'
import { frontRoutes } from '../routes.ts'
import { cardCalled, type Seen } from '../seen.ts'
import type { Warning } from '../warnings.ts'
import { containerCalled, layoutWords, ruleInWords, warningInWords } from '../words.ts'

type Shown = { seen: Seen; container: Container; at: number }

/** A container on the desk: what stands in it by hand, and what its rule adds. */
export function ContainerDesk(shown: Shown) {
  const { seen, container } = shown
  const { front, filled, warnings, mayArrange } = seen
  const { id, layout, rule, shows, text } = container
  const there = filled.all.find((each) => each.container.id === id)
  const base = placeBase(front.containers, id, 'card')
  const added = there?.cards.filter(({ isByHand }) => !isByHand) ?? []
  return (
    <div class="container" id={`at-${id}`}>
      <div class="container-head">
        <div>
          <h2>{containerCalled(container)}</h2>
          <p class="quiet">
            {say.containerStands({
              layout: layoutWords[layout],
              rule: ruleInWords(rule, there?.of ?? say.somethingGone()),
              count: shows,
            })}
          </p>
        </div>
        {mayArrange ? <ContainerMoves {...shown} /> : null}
      </div>
      <Warnings of={warnings.filter(({ container: in_, card }) => in_ === id && card === null)} />
      {text ? <p class="own-words">{text}</p> : null}
      {container.cards.length > 0 ? (
        <ol class="rows cards-by-hand" aria-label={say.putByHand({ name: containerCalled(container) })}>
          {container.cards.map((card) => (
            <CardRow {...shown} card={card} base={base} />
          ))}
        </ol>
      ) : null}
      {added.length > 0 ? <Added cards={added} name={containerCalled(container)} /> : null}
      {mayArrange && layouts[layout].shows > 0 ? (
        <p>
          <a href={`${frontRoutes.show.to({ id: front.id, into: id })}#find`}>
            {say.putSomethingInto({
              name: containerCalled(container),
              span: (inner) => <span class="hidden">{inner}</span>,
            })}
          </a>
        </p>
      ) : null}
    </div>
  )
}

function ContainerMoves({ seen, container, at }: Shown) {
  const { front } = seen
  const name = containerCalled(container)
  const hidden = (inner: string) => <span class="hidden">{inner}</span>
  return (
    <Move
      front={front}
      container={container.id}
      card={null}
      base={placeBase(front.containers, container.id, 'container')}
    >
      {at > 0 ? <MoveButton to="up" says={say.moveUp({ name, span: hidden })} /> : null}
      {at < front.containers.length - 1 ? <MoveButton to="down" says={say.moveDown({ name, span: hidden })} /> : null}
      <a href={frontRoutes.container.to({ id: front.id, container: container.id })}>
        {say.changeIt({ name, span: hidden })}
      </a>
      <MoveButton to="away" says={say.takeAway({ name, span: hidden })} />
    </Move>
  )
}

type Moving = {
  front: Seen['front']
  container: string
  card: string | null
  base: string
  children?: Child
}

function Move({ front, container, card, base, children }: Moving) {
  return (
    <form method="post" action={frontRoutes.move.to({ id: front.id })} class="moving">
      <input type="hidden" name="container" value={container} />
      {card === null ? null : <input type="hidden" name="card" value={card} />}
      <BaseField base={base} />
      {children}
    </form>
  )
}

function MoveButton({ to, says }: { to: 'up' | 'down' | 'away'; says: Child }) {
  return (
    <button type="submit" name="to" value={to} class={to === 'away' ? 'plain' : 'arrow'}>
      {says}
    </button>
  )
}

function CardRow({ seen, container, card, base }: Shown & { card: FrontCard; base: string }) {
  const { front, names, warnings, mayArrange } = seen
  const called = cardCalled(card, names)
  const at = container.cards.indexOf(card)
  const hidden = (inner: string) => <span class="hidden">{inner}</span>
  return (
    <li id={`at-${card.id}`}>
      <div>
        {card.kicker ? <b class="kicker">{card.kicker} </b> : null}
        <Called card={card} called={called} />
        {card.headline && 'article' in card.of ? (
          <p class="quiet">{say.ownHeadlineFor({ headline: names.get(card.of.article)?.headline ?? '' })}</p>
        ) : null}
        {'link' in card.of ? <p class="quiet">{card.of.link}</p> : null}
        <Warnings of={warnings.filter((each) => each.card === card.id)} />
      </div>
      {mayArrange ? (
        <Move front={front} container={container.id} card={card.id} base={base}>
          {at > 0 ? <MoveButton to="up" says={say.moveUp({ name: called, span: hidden })} /> : null}
          {at < container.cards.length - 1 ? (
            <MoveButton to="down" says={say.moveDown({ name: called, span: hidden })} />
          ) : null}
          <a href={frontRoutes.card.to({ id: front.id, card: card.id })}>
            {say.changeIt({ name: called, span: hidden })}
          </a>
          <MoveButton to="away" says={say.takeAway({ name: called, span: hidden })} />
        </Move>
      ) : null}
    </li>
  )
}

function Called({ card: { of }, called }: { card: FrontCard; called: string }) {
  if ('link' in of) return <span class="title">{called}</span>
  return (
    <a class="title" href={writingRoutes.edit.to({ id: of.article })}>
      {called}
    </a>
  )
}

function Warnings({ of }: { of: readonly Warning[] }) {
  if (of.length === 0) return null
  return (
    <ul class="flags">
      {of.map((each) => (
        <li class={each.why === 'stale' ? 'later' : 'needed'}>{warningInWords(each)}</li>
      ))}
    </ul>
  )
}

/** What readers would see below what was put by hand; it changes by itself. */
function Added({ cards, name }: { cards: readonly ShownCard[]; name: string }) {
  return (
    <ul class="by-rule" aria-label={say.addedByRule({ name })}>
      {cards.map(({ headline }) => (
        <li>{headline}</li>
      ))}
    </ul>
  )
}
