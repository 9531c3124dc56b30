import { expect, test } from 'vitest'
import * as say from '../messages/newsroom.ts'
import type { KindDefinition } from './define.ts'
import { date, line } from './fields.ts'
import { definitionOf, fieldsOf, kickerOf, kindInWords, readKind } from './kind.ts'
import { kinds } from './list.ts'
import { news } from './news.ts'

/** A kind that nobody has here. */
const recipe = {
  name: 'recipe',
  label: () => 'Recipe',
  hasKicker: true,
  fields: {
    serves: line({ label: () => 'Serves' }),
    since: date({ label: () => 'Since' }),
  },
  wrong: ({ serves, since }) => (serves && serves === since ? { serves: 'That is a year.' } : {}),
  data: ({ fields: { serves } }) => ({ '@type': 'Recipe', recipeYield: serves }),
  without: ['no-source'],
} satisfies KindDefinition

const among = [news, recipe] as readonly unknown[] as readonly KindDefinition[]

test('what was typed is kept as its kind keeps it, and what is empty is not', () => {
  const sent = { name: 'recipe', fields: { serves: ' four\tor six ', since: '3 February 1935' } }

  expect(readKind(sent, { among })).toEqual({
    kind: { name: 'recipe', fields: { serves: 'four or six', since: '1935-02-03' } },
  })
  expect(readKind({ name: 'recipe', fields: { serves: ' ', since: '' } }, { among })).toEqual({
    kind: { name: 'recipe', fields: {} },
  })
})

test('each field is told what is wrong with it, and all of them what is wrong with them together', () => {
  const read = (fields: Record<string, string>) => readKind({ name: 'recipe', fields }, { among })

  expect(read({ serves: 'x'.repeat(201), since: 'yore' })).toEqual({
    problems: { serves: expect.stringContaining('200'), since: expect.stringContaining('date') },
  })
  expect(read({ serves: '1935', since: '1935' })).toEqual({ problems: { serves: 'That is a year.' } })
})

test('news and no more leaves nothing to keep', () => {
  for (const name of ['', 'news']) expect(readKind({ name, fields: {} })).toEqual({ kind: undefined })
})

test('a kind that another release wrote is refused in words, and treated as news is until then', () => {
  const podcast = { kind: { name: 'podcast', fields: { minutes: '40' } } }

  expect(readKind(podcast.kind)).toEqual({ problems: { '': say.noSuchKind({ name: 'podcast' }) } })
  expect([definitionOf(podcast).name, fieldsOf(podcast), kickerOf({ kind: 'podcast' })]).toEqual([
    'news',
    {},
    undefined,
  ])
  expect(kindInWords(podcast)).toEqual([
    ['Kind', 'podcast'],
    ['minutes', '40'],
  ])
})

test('a field that another release wrote is kept, shown by its own name, and refused from elsewhere', () => {
  const kind = { name: 'recipe', fields: { serves: '4', oven: '180°', since: 'long ago' } }

  expect(fieldsOf({ kind }, among)).toEqual({ serves: '4' })
  expect(kindInWords({ kind }, among)).toEqual([
    ['Kind', 'Recipe'],
    ['Serves', '4'],
    ['oven', '180°'],
    ['Since', 'long ago'],
  ])
  const { since: _, ...sound } = kind.fields
  expect(readKind({ name: 'recipe', fields: sound }, { among })).toEqual({ kind: { name: 'recipe', fields: sound } })
  expect(readKind({ name: 'recipe', fields: sound }, { among, isStrict: true })).toEqual({
    problems: { oven: say.noSuchField({ field: 'oven', known: 'serves, since' }) },
  })
})

test('names that every object has are fields as any other', () => {
  const fields = Object.fromEntries([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])

  const read = readKind({ name: 'recipe', fields }, { among })

  expect('kind' in read && Object.entries(read.kind?.fields ?? {})).toEqual(Object.entries(fields))
})

test.each(kinds.map((kind) => [kind.name, kind] as const))('%s: what is kept is read as itself', (name, { fields }) => {
  const typed = Object.fromEntries(Object.entries(fields).map(([field, { example }]) => [field, example]))

  const once = readKind({ name, fields: typed })

  expect(once).toEqual({ kind: name === 'news' ? undefined : { name, fields: expect.any(Object) } })
  if (!('kind' in once) || !once.kind) return
  expect(Object.keys(once.kind.fields)).toEqual(Object.keys(fields))
  expect(readKind(once.kind)).toEqual(once)
  expect(fieldsOf(once)).toEqual(once.kind.fields)
})

test('nobody dies before they were born, and nothing ends before it begins', () => {
  const wrong = (name: string, fields: Record<string, string>) => readKind({ name, fields })

  expect(wrong('obituary', { born: '1935', died: '1934' })).toEqual({ problems: { died: say.deathBeforeBirth() } })
  expect(wrong('obituary', { born: '1935~', died: '1935' })).toHaveProperty('kind')
  const times = { begins: '2026-11-20 09:00', ends: '20 November 2026, 8.30am' }
  expect(wrong('live', times)).toEqual({ problems: { ends: say.endsBeforeItBegins() } })
})
