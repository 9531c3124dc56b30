import { expect, test } from 'vitest'
import { type Arrange, arranged, isAddress } from './arranging.ts'
import { type Entry, mostEntries } from './settings.ts'

const link = (name: string): Entry => ({ of: 'link', name, to: `/${name}` })
const three = ['a', 'b', 'c'].map(link)

test.each<[Arrange, string]>([
  [{ act: 'up', at: 1 }, 'bac'],
  [{ act: 'up', at: 0 }, 'abc'],
  [{ act: 'down', at: 1 }, 'acb'],
  [{ act: 'down', at: 2 }, 'abc'],
  [{ act: 'up', at: 9 }, 'abc'],
  [{ act: 'remove', at: 0 }, 'bc'],
  [{ act: 'as-sections' }, ''],
  [{ act: 'add-link', name: 'd', to: '/d' }, 'abcd'],
  [{ act: 'add-link', name: 'a', to: '/a' }, 'abc'],
])('%j leaves %s', (change, left) => {
  const entries = arranged(three, change)

  expect(entries.map((each) => (each.of === 'link' ? each.name : each.id)).join('')).toBe(left)
})

test('a list that is full takes no more', () => {
  const full = Array.from({ length: mostEntries }, (_, index) => link(String(index)))

  expect(arranged(full, { act: 'add-page', id: 'p' })).toBe(full)
  expect(arranged(three, { act: 'add-page', id: 'p' })).toContainEqual({ of: 'page', id: 'p' })
})

test.each([
  ['/about', true],
  ['/search?q=ferry#first', true],
  ['https://shop.example/', true],
  ['//elsewhere.example', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://', false],
  ['about', false],
  ['/a/../b', false],
])('%s is somewhere to lead to: %s', (text, is) => {
  expect(isAddress(text)).toBe(is)
})
