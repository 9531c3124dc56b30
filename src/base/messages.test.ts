import { afterAll, afterEach, expect, test } from 'vitest'
import { message, nearestLanguage, number, ordinal, plural, rich, speakAs, spokenList, words } from './messages.ts'

// Other files of tests share this process, and the site speaks in its own way.
const before = speakAs(() => 'en-GB')
afterEach(() => void speakAs(() => 'en-GB'))
afterAll(() => void speakAs(before))

const hello = words({ 'en-GB': 'Hello', de: 'Hallo' })
const replies = message<{ count: number }>({
  'en-GB': ({ count }) =>
    plural('en-GB', count, {
      '=0': () => 'no reply',
      one: () => 'one reply',
      other: () => `${number('en-GB', count)} replies`,
    }),
  de: ({ count }) =>
    plural('de', count, { one: () => 'eine Antwort', other: () => `${number('de', count)} Antworten` }),
})

test('a message is said in the language that is spoken, or in English', () => {
  expect([hello(), replies({ count: 0 }), replies({ count: 1234 })]).toEqual(['Hello', 'no reply', '1,234 replies'])

  speakAs(() => 'de')
  expect([hello(), replies({ count: 1 }), replies({ count: 1234 })]).toEqual([
    'Hallo',
    'eine Antwort',
    '1.234 Antworten',
  ])

  speakAs(() => 'en-US')
  expect(hello()).toBe('Hello')
})

test('a tag becomes what it is given', () => {
  const thanks = rich<{ b: (inner: string) => unknown }>({ 'en-GB': ({ b }) => ['Thanks to ', b('Ada'), '.'] })

  expect(thanks({ b: (inner) => [inner] })).toEqual(['Thanks to ', ['Ada'], '.'])
})

test('the nearest language is the one of its own place, then one of the same language, then English', () => {
  const tags = ['en-US', 'en-AU', 'de-AT', 'fr', 'den']

  expect(tags.map((tag) => nearestLanguage(tag))).toEqual(['en-US', 'en-GB', 'de', 'en-GB', 'en-GB'])
  expect(nearestLanguage('de', ['en-GB'])).toBe('en-GB')
})

test('lists and places in a row are as the language has them', () => {
  const place = (value: number) =>
    ordinal('en-GB', value, { one: () => 'st', two: () => 'nd', few: () => 'rd', other: () => 'th' })

  expect([1, 2, 3, 4, 11, 21].map(place).join()).toBe('st,nd,rd,th,th,st')
  expect(spokenList(['a', 'b', 'c'])).toBe('a, b and c')
})
