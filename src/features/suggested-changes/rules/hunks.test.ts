import { describe, expect, test } from 'vitest'
import type { Part, Run } from '../../../base/part.ts'
import { placeBelow, withChange } from './blocks.ts'
import { carried, hunksBetween, rebased, withHunks } from './hunks.ts'
import { rewordables, reworded } from './reword.ts'
import { partsShown, wordsOf } from './shown.ts'
import { blockIn, tokensOf } from './tokens.ts'

const bold = [{ type: 'bold' }]
const run = (text: string, marks?: Run['marks']): Run =>
  marks ? { type: 'text', text, marks } : { type: 'text', text }

function paragraph(text: string, id = 'p1'): Part {
  return { type: 'paragraph', attrs: { id }, ...(text === '' ? {} : { content: [run(text)] }) }
}

function list(...items: string[]): Part {
  const content = items.map((text, index) => ({
    type: 'listItem',
    attrs: { id: `i${index}` },
    content: [paragraph(text, `q${index}`)],
  }))
  return { type: 'bulletList', attrs: { id: 'list' }, content }
}

const said = (part: Part | null | undefined) => (part ? wordsOf(tokensOf(part)) : part)

test.each([
  paragraph('Cars queued from six.'),
  paragraph(''),
  paragraph('Ein “Wort” – größer, 日本語, 👩‍👩‍👧 und é.'),
  list('One', 'Two'),
  {
    type: 'paragraph',
    attrs: { id: 'p' },
    content: [run('Now '), run('bold', bold), { type: 'lineBreak' }, run('on')],
  },
] satisfies Part[])('a block comes back out of its tokens as it went in: %#', (block) => {
  expect(blockIn(tokensOf(block))).toEqual(block)
})

describe('what differs', () => {
  test('is said in words, one part for each place', () => {
    const parts = partsShown(
      paragraph('Cars queued from six. The ramp was mended on Monday.'),
      paragraph('Lorries queued from six. The ramp was repaired on Monday.'),
    )

    expect(parts.map(({ removed, inserted }) => [removed, inserted])).toEqual([
      ['Cars', 'Lorries'],
      ['mended', 'repaired'],
    ])
    expect(parts[1]?.before).toBe('Cars queued from six. The ramp was ')
  })

  test('is one part where several words running changed', () => {
    const hunks = hunksBetween(paragraph('He said it was so.'), paragraph('He told us nothing so.'))

    expect(hunks).toHaveLength(1)
  })

  test('in a list with one item more is one part, which no half of would fit', () => {
    const [before, after] = [list('One', 'Two'), list('One of them', 'Two', 'Three')]

    expect(hunksBetween(before, after)).toHaveLength(1)
    expect(withHunks(before, hunksBetween(before, after))).toEqual(after)
  })

  test('in marks alone is a part as well', () => {
    const after: Part = { ...paragraph(''), content: [run('Cars', bold), run(' queued.')] }

    expect(withHunks(paragraph('Cars queued.'), hunksBetween(paragraph('Cars queued.'), after))).toEqual(after)
  })
})

describe('a suggestion on words that were changed since', () => {
  const before = paragraph('Cars queued from six. The ramp was mended.')
  const after = paragraph('Cars queued from six. The ramp was repaired.')

  test('goes where its words stand now', () => {
    const now = paragraph('Early on, cars queued from seven. The ramp was mended.')

    expect(said(rebased(now, before, after)?.after)).toBe('Early on, cars queued from seven. The ramp was repaired.')
  })

  test('does not go in where its own words changed', () => {
    const now = paragraph('Cars queued from six. The ramp was rebuilt.')

    expect(rebased(now, before, after)).toBeUndefined()
    expect(carried(now, before, hunksBetween(before, after))).toEqual([undefined])
  })

  test('comes no second time where somebody else wrote the same', () => {
    const now = paragraph('Few cars queued from six. The ramp was repaired.')

    expect(said(rebased(now, before, after)?.after)).toBe('Few cars queued from six. The ramp was repaired.')
  })

  test('takes no block out that somebody has written in since', () => {
    expect(rebased(paragraph('Cars queued from seven.'), paragraph('Cars queued from six.'), null)).toBeUndefined()
    expect(rebased(paragraph('Cars queued.'), paragraph('Cars queued.'), null)).toEqual({ after: null })
    expect(rebased(null, paragraph('Cars queued.'), null)).toEqual({ after: null })
  })
})

describe('in a text', () => {
  const blocks = [paragraph('One.', 'a'), paragraph('Two.', 'b')]
  const fresh = (block: string, below: string | null) => ({
    block,
    below,
    before: null,
    after: paragraph(block, block),
  })

  test('a new block stands below the one it was put below, or what that was to stand below', () => {
    const [c, d] = [fresh('c', 'a'), fresh('d', 'c')]
    const put = (change: typeof d) =>
      withChange(blocks, change, { hunks: hunksBetween(null, change.after), others: [c, d] })?.map(
        ({ attrs }) => attrs?.id,
      )

    expect(put(d)).toEqual(['a', 'd', 'b'])
    expect(put(fresh('e', null))).toEqual(['e', 'a', 'b'])
    expect(put(fresh('e', 'long gone'))).toEqual(['a', 'b', 'e'])
  })

  test('blocks that name each other end somewhere', () => {
    expect(placeBelow(blocks, 'x', [fresh('x', 'y'), fresh('y', 'x')])).toBe(0)
  })

  test('other words keep the marks of those that stay', () => {
    const block: Part = { ...paragraph('', 'a'), content: [run('Now '), run('bold', bold), run(' words here.')] }

    const change = reworded([block], { block: 'a', words: 'Now bold words stand here.' })

    expect(change?.after?.content).toEqual([
      run('Now '),
      run('bold', bold),
      run(' words '),
      run('stand '),
      run('here.'),
    ])
    expect(rewordables([block, list('One')])).toEqual([{ block: 'a', words: 'Now bold words here.' }])
  })
})
