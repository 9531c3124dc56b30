import { expect, test } from 'vitest'
import { distinct } from './distinct.ts'

const notice = { '@type': 'CreativeWork', name: 'Notice 14', url: 'https://harbour.example/14' }

test.each<[what: string, all: (object | string)[], once: number]>([
  ['the same twice', [notice, notice], 1],
  ['one address under two names', [notice, { ...notice, '@type': 'WebPage', name: 'The notice' }], 1],
  ['one address spelt in two ways', [notice, { ...notice, url: 'HTTPS://harbour.EXAMPLE:443/14' }], 1],
  ['one name under two addresses', [notice, { ...notice, url: 'https://harbour.example/15' }], 2],
  ['a name without an address, later', [notice, { name: 'notice 14' }], 1],
  ['a name without an address, first', [{ name: 'Notice 14' }, notice], 1],
  ['two names without an address', [{ name: 'Notice 14' }, { name: 'Notice 15' }], 2],
  [
    'an id twice',
    [
      { '@id': 'urn:a', name: 'x' },
      { '@id': 'urn:a', name: 'y' },
    ],
    1,
  ],
  [
    'two ids at one address',
    [
      { '@id': 'urn:a', url: notice.url },
      { '@id': 'urn:b', url: notice.url },
    ],
    2,
  ],
  ['words with other capitals and marks', ['Café', 'cafe', 'Cafe', 'Ferry'], 2],
  ['things that say nothing of themselves', [{}, {}], 2],
])('%s', (_what, all, once) => {
  expect(distinct(all)).toHaveLength(once)
})

test('what was named first stays', () => {
  expect(distinct([notice, { ...notice, name: 'The notice' }])).toEqual([notice])
})
