import { expect, test } from 'vitest'
import { cutTo, headlineInLists, titlesForSearch, titlesForSharing, titlesIn } from './titles.ts'

const plain = { headline: 'Ferry runs again after eleven days', standfirst: 'The crossing reopened.' }

test('an article without titles of its own goes by its headline and standfirst everywhere', () => {
  const same = { title: plain.headline, description: plain.standfirst }

  expect(headlineInLists(plain)).toBe(plain.headline)
  expect(titlesForSearch(plain)).toEqual(same)
  expect(titlesForSharing({ ...plain, searchTitle: 'Port Elder ferry' })).toEqual(same)
})

test('each title stands in its own place alone', () => {
  const titled = {
    ...plain,
    shortHeadline: 'Ferry back',
    searchTitle: 'Port Elder ferry',
    shareDescription: 'At last.',
  }

  expect(headlineInLists(titled)).toBe('Ferry back')
  expect(titlesForSearch(titled)).toEqual({ title: 'Port Elder ferry', description: plain.standfirst })
  expect(titlesForSharing(titled)).toEqual({ title: plain.headline, description: 'At last.' })
})

test('only titles that say something are kept', () => {
  expect(titlesIn({ shortHeadline: '', searchTitle: 'Port Elder ferry', shareTitle: undefined })).toEqual({
    searchTitle: 'Port Elder ferry',
  })
})

test.each([
  ['Ferry runs again', 16, 'Ferry runs again'],
  ['Ferry runs again after eleven days', 20, 'Ferry runs again…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudampf…'],
  ['🚢🚢🚢🚢', 3, '🚢🚢🚢…'],
])('“%s” in room for %i characters is “%s”', (text, room, shown) => {
  expect(cutTo(room, text)).toBe(shown)
})
