import { describe, expect, test } from 'vitest'
import type { Key } from '../../../base/keyset.ts'
import { markup } from '../../html.ts'
import { carriedId, choice, defineList, optionsOf, words } from './declare.ts'
import { openList, type Query } from './open.ts'
import { ListScreen } from './screen.tsx'

type Boat = { id: string; name: string; masts: number }
type Given = { harbour: string }

const id = '01kc8p9m7sx0q2v4y6zabcdefg'
const boats: readonly Boat[] = [
  { id: 'one', name: 'Swan', masts: 2 },
  { id: 'two', name: 'Gull', masts: 1 },
]

const boatList = defineList<Boat, Given>()({
  label: () => 'Boats',
  to: (link) => `/boats?${new URLSearchParams(link as Record<string, string>)}`,
  idOf: (boat) => boat.id,
  onAPage: 2,
  columns: [
    {
      name: 'name',
      label: () => 'Name',
      isTitle: true,
      sort: 'name',
      cell: ({ name }) => <a href={`/${name}`}>{name}</a>,
    },
    { name: 'masts', label: () => 'Masts', sort: 'masts', cell: ({ masts }) => masts },
    { name: 'harbour', label: () => 'Harbour', narrow: 'away', cell: (_, { harbour }) => harbour },
  ],
  filters: {
    search: words({ label: () => 'Name' }),
    rig: choice({ label: () => 'Rig', any: () => 'Any', options: () => optionsOf({ sloop: 'Sloop', ketch: 'Ketch' }) }),
    owner: carriedId<string>({ label: () => 'Owner' }),
  },
  sorts: { masts: { key: ['number', 'id'], descending: true }, name: { key: ['text', 'id'], descending: false } },
  empty: () => 'No boats yet.',
  bulk: {
    action: () => '/boats/sail',
    acts: [{ name: 'sail', label: () => 'Sail' }],
    nameOf: ({ name }) => name,
    takes: ({ masts }) => masts > 1,
  },
})

type Seen = { next?: Key; previous?: Key; rows?: readonly Boat[] }

async function open(query: Query, { next, previous, rows = boats }: Seen = {}) {
  const wanted: unknown[] = []
  const list = await openList(boatList, {
    query,
    given: { harbour: 'Port Elder' },
    load: async (asked) => {
      wanted.push(asked)
      return { rows: [...rows], next: next ?? null, previous: previous ?? null }
    },
  })
  return { list, wanted: wanted[0], html: await markup(<ListScreen list={list} />) }
}

describe('what an address asks of a list', () => {
  test('is read by what the list says of itself', async () => {
    const { wanted, list } = await open({ search: 'sw', rig: 'ketch', owner: id, sort: 'name', after: `Gull/${id}` })

    expect(wanted).toEqual({
      filter: { search: 'sw', rig: 'ketch', owner: id },
      sort: { by: 'name', descending: false },
      ...{ after: ['Gull', id], before: null, limit: 2 },
    })
    expect(list.leftOut).toBe('')
  })

  test('is its usual order and its beginning when nothing is asked', async () => {
    const { wanted, html } = await open({ search: '', rig: '' })

    expect(wanted).toEqual({ filter: {}, sort: { by: 'masts', descending: true }, after: null, before: null, limit: 2 })
    expect(html).toContain('2 in all')
    expect(html).not.toContain('Show all')
  })

  test('and what of it cannot be read is left out everywhere, and said', async () => {
    const { wanted, list, html } = await open({ rig: 'raft', owner: 'me', sort: 'length', after: `2/${'x'.repeat(9)}` })

    expect(wanted).toEqual({ filter: {}, sort: { by: 'masts', descending: true }, after: null, before: null, limit: 2 })
    expect(list.leftOut).toBe(
      'Not shown as asked, because this address asks for what is not here: Rig “raft”, Owner “me”, order “length” and its place in the list.',
    )
    expect(html).not.toMatch(/href="[^"]*raft/)
  })
})

describe('a list as a page shows it', () => {
  test('leads on and back with what was asked, and the form keeps order and what a link named', async () => {
    const asked = { search: 'sw', owner: id, sort: 'name', after: `Gull/${id}` }
    const { html } = await open(asked, { next: ['Swan', id], previous: ['Hope', id] })

    expect(html).toContain(`href="/boats?search=sw&amp;owner=${id}&amp;sort=name&amp;after=Swan%2F${id}" rel="next"`)
    expect(html).toContain(`href="/boats?search=sw&amp;owner=${id}&amp;sort=name&amp;before=Hope%2F${id}" rel="prev"`)
    expect(html).toContain(`href="/boats?search=sw&amp;owner=${id}&amp;sort=name">First page`)
    expect(html).toContain(`<input type="hidden" name="owner" value="${id}"/>`)
    expect(html).toContain('<input type="hidden" name="sort" value="name"/>')
    expect(html).toContain('<a href="/boats?">Show all</a>')
  })

  test('says its order in its heads, which ask for another, and for the same the other way round', async () => {
    const { html } = await open({ search: 'sw' })

    expect(html).toContain('<th scope="col" aria-sort="descending"><a href="/boats?search=sw&amp;sort=masts">Masts</a>')
    expect(html).toContain('<th scope="col"><a href="/boats?search=sw&amp;sort=name">Name</a>')
    expect((await open({ sort: 'name' })).html).toContain(
      '<th scope="col" aria-sort="ascending"><a href="/boats?sort=-name">Name</a>',
    )
    expect((await open({ sort: 'masts' })).html).toContain('<a href="/boats?sort=-masts">Masts</a>')
  })

  test('has a box for what something can be done with, in a form that holds no row', async () => {
    const { html } = await open({})

    expect(html.match(/<input type="checkbox"[^>]*>/g)).toEqual([
      '<input type="checkbox" name="id" value="one" form="ticked" aria-label="Choose Swan"/>',
    ])
    expect(html).toContain('<form id="ticked" class="actions" method="post" action="/boats/sail">')
  })

  test('says what there is to do where there is nothing, by why there is nothing', async () => {
    const nothing = { rows: [] }

    expect((await open({}, nothing)).html).toContain('No boats yet.')
    expect((await open({ search: 'x' }, nothing)).html).toContain('Nothing like that. <a href="/boats?">Show all</a>.')
    expect((await open({ search: 'x', after: `3/${id}` }, nothing)).html).toContain(
      'Nothing stands here any more. <a href="/boats?search=x">To the first page</a>.',
    )
  })
})
