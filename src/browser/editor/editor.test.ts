import { expect, test } from 'vitest'
import { bodySchema } from '../../features/articles/document.ts'
import { idsFor } from './block-ids.ts'
import { bodyOf, jsonOf } from './body.ts'
import { createSaver, type SaveState, type Sent } from './saver.ts'

test('what the editor holds is kept as the schema has it: own attributes only, marks in order', () => {
  const body = bodyOf({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'abcdefgh', textAlign: 'left' },
        content: [
          {
            type: 'text',
            text: 'Stet',
            marks: [
              { type: 'italic' },
              { type: 'bold' },
              { type: 'link', attrs: { href: '/archive', target: '_blank' } },
            ],
          },
        ],
      },
      {
        type: 'orderedList',
        attrs: { id: 'list0001', start: 1, type: null },
        content: [
          {
            type: 'listItem',
            attrs: { id: 'item0001' },
            content: [{ type: 'paragraph', attrs: { id: 'line0001' }, content: [{ type: 'text', text: 'One' }] }],
          },
        ],
      },
      { type: 'figure', attrs: { id: 'figure01', picture: 'p', caption: '' } },
    ],
  })

  expect(bodySchema.safeParse(body).success).toBe(true)
  expect(body.content[0]).toMatchObject({
    content: [{ marks: [{ type: 'link', attrs: { href: '/archive' } }, { type: 'bold' }, { type: 'italic' }] }],
  })
})

test('a body without a block is one empty paragraph that can be kept, so that a headline alone is saved', () => {
  expect(bodySchema.safeParse(bodyOf(jsonOf({ type: 'doc', content: [] }))).success).toBe(true)
})

test('every block has an id of its own, and a split at its beginning leaves the id with the words', () => {
  const counted = () => {
    let count = 0
    return () => {
      count += 1
      return `new${count}`
    }
  }
  const block = (id: string | null, isEmpty = false) => ({ id, isEmpty })

  expect(idsFor([block('a'), block('a')], counted())).toEqual(['a', 'new1'])
  expect(idsFor([block('a', true), block('a')], counted())).toEqual(['new1', 'a'])
  expect(idsFor([block(null), block('b'), block('b'), block('c')], counted())).toEqual(['new1', 'b', 'new2', 'c'])
})

/** A saver with a clock and a server that do what they are told. */
function aSaver(answers: (Sent | Promise<Sent>)[]) {
  const timers = new Map<() => void, number>()
  const told: string[] = []
  const sent: { base: string; content: string }[] = []
  const kept: (string | null)[] = []
  const state = { words: '' }
  const saver = createSaver<string>({
    base: 'r1',
    number: 1,
    read: () => state.words,
    send: async (base, content) => {
      sent.push({ base, content })
      return answers.shift() ?? { kind: 'unreachable' }
    },
    later: (act, millis) => {
      timers.set(act, millis)
      return () => timers.delete(act)
    },
    tell: ({ state: name }: SaveState) => told.push(name),
    keep: (copy, when) => {
      if (when) told.push(when)
      const made = copy?.()
      kept.push(made ? `${made.base} ${made.content}` : null)
    },
  })
  const type = (words: string) => {
    state.words = words
    saver.changed()
  }
  return { saver, type, timers, told, sent, kept }
}

const revision = (number: number): Sent => ({ kind: 'saved', revision: { id: `r${number}`, number } })

test('each save names the revision the one before it made', async () => {
  const { saver, type, sent, kept } = aSaver([revision(2), revision(3)])

  type('one')
  await saver.flush()
  type('two')
  await saver.flush()

  expect(sent).toEqual([
    { base: 'r1', content: 'one' },
    { base: 'r2', content: 'two' },
  ])
  expect(kept).toEqual(['r1 one', null, 'r2 two', null])
  expect(saver.isUnsaved()).toBe(false)
})

test('what is typed while a save is under way is kept here and saved next', async () => {
  let answer: (sent: Sent) => void = () => undefined
  const slow = new Promise<Sent>((resolve) => {
    answer = resolve
  })
  const { saver, type, sent, kept } = aSaver([slow, revision(3)])

  type('one')
  const first = saver.flush()
  type('one and two')
  answer(revision(2))
  const isAll = await first
  await saver.flush()

  expect(isAll).toBe(false)
  expect(sent.map(({ content }) => content)).toEqual(['one', 'one and two'])
  expect(kept).toEqual(['r1 one', 'r1 one and two', 'r2 one and two', null])
})

test('a stale save stops saving, keeps every word here, and says so', async () => {
  const { saver, type, told, sent, kept } = aSaver([
    { kind: 'stale', number: 7, by: 'Ada Reed', at: '23 November 2026, 09:10' },
  ])

  type('mine')
  await saver.flush()
  type('mine and more')
  const isSaved = await saver.flush()

  expect(isSaved).toBe(false)
  expect(sent).toHaveLength(1)
  expect(told.at(-1)).toBe('conflict')
  expect(kept.at(-1)).toBe('r1 mine and more')
})

test('offline, words are kept here and tried again', async () => {
  const { saver, type, told, timers, kept } = aSaver([{ kind: 'unreachable' }, revision(2)])

  type('on the train')
  await saver.flush()
  expect(told.at(-1)).toBe('offline')
  expect([...timers.values()]).toContain(5_000)
  await saver.flush()

  expect(told.at(-1)).toBe('saved')
  expect(kept.at(-1)).toBeNull()
})

test.each<Sent>([
  { kind: 'unreachable' },
  { kind: 'signed-out' },
  { kind: 'stale', number: 7, by: 'Ada Reed', at: '23 November 2026, 09:10' },
  { kind: 'refused', says: 'Too long.' },
])('nobody is told that their words are kept here before they are', async (answer) => {
  const { saver, type, told, kept } = aSaver([answer])

  type('on the train')
  await saver.flush()

  expect(told.slice(-2)).toEqual(['at-once', expect.stringMatching(/^(?:offline|conflict|refused)$/)])
  expect(kept.at(-1)).toBe('r1 on the train')
})

test('words kept from an earlier visit rest on the revision they were written against', async () => {
  const { saver, sent } = aSaver([{ kind: 'stale', number: 4, by: 'Ada Reed', at: '23 November 2026, 09:10' }])

  saver.restOn('r0')
  await saver.flush()

  expect(sent[0]?.base).toBe('r0')
})
