import { expect, test } from 'vitest'
import type { Container, FrontCard } from './front.ts'
import { changesBetween, linkOf, moved, plainCard } from './rules.ts'

function card(id: string): FrontCard {
  return plainCard(id as never, { link: `/${id}` }, id)
}

function container(id: string, ...cards: string[]): Container {
  const fields = { layout: 'four', title: id, text: '', rule: { by: 'all', id: null }, shows: 4 } as const
  return { id: id as never, ...fields, cards: cards.map(card) }
}

const ids = (containers: readonly Container[] | undefined) =>
  containers?.map(({ id, cards }) => [id, ...cards.map((each) => each.id)].join(' '))
const front = [container('a', 'one', 'two'), container('b', 'three')]

test.each([
  ['a card goes up', { container: 'a', card: 'two', to: 'up' }, ['a two one', 'b three']],
  ['a card goes down', { container: 'a', card: 'one', to: 'down' }, ['a two one', 'b three']],
  ['the first card cannot go further up', { container: 'a', card: 'one', to: 'up' }, ['a one two', 'b three']],
  ['the last card cannot go further down', { container: 'a', card: 'two', to: 'down' }, ['a one two', 'b three']],
  ['a card is taken away', { container: 'a', card: 'one', to: 'away' }, ['a two', 'b three']],
  ['a card goes into another container', { container: 'a', card: 'one', to: { into: 'b' } }, ['a two', 'b three one']],
  ['a container goes down', { container: 'a', card: null, to: 'down' }, ['b three', 'a one two']],
  ['a container is taken away with its cards', { container: 'a', card: null, to: 'away' }, ['b three']],
  ['a card that is not there', { container: 'b', card: 'one', to: 'up' }, undefined],
  ['a container that is not there', { container: 'c', card: null, to: 'up' }, undefined],
  ['into a container that is not there', { container: 'a', card: 'one', to: { into: 'c' } }, undefined],
] as const)('%s', (_what, wanted, expected) => {
  expect(ids(moved(front, wanted as never))).toEqual(expected)
})

test('what has changed is told once each, and what only stands after something that moved is not', () => {
  const [a, b] = [container('a', 'one', 'two', 'four'), container('b', 'three')]
  const now = [b, { ...a, title: 'A', cards: [card('four'), { ...card('one'), kicker: 'New' }, card('five')] }]

  const told = changesBetween([a, b], now).map(({ did, container: in_, card: of }) => [did, in_.id, of?.id])

  expect(told).toEqual([
    ['moved', 'b', undefined],
    ['changed', 'a', undefined],
    ['added', 'a', 'five'],
    ['removed', 'a', 'two'],
    ['moved', 'a', 'four'],
    ['changed', 'a', 'one'],
  ])
  expect(changesBetween(now, now)).toEqual([])
})

test.each([
  ['https://harbour.example/notices', 'https://harbour.example/notices'],
  [' http://harbour.example ', 'http://harbour.example/'],
  ['/archive?year=2026', '/archive?year=2026'],
  ['//harbour.example', undefined],
  ['/\\harbour.example', undefined],
  ['javascript:alert(1)', undefined],
  ['https://user:word@harbour.example', undefined],
  ['harbour.example', undefined],
  ['https://', undefined],
  ['', undefined],
])('“%s” leads to %s', (typed, link) => {
  expect(linkOf(typed)).toBe(link)
})
