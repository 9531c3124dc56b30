import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCopy } from './read-copy.ts'

const pieces = fc.constantFrom(
  ...'* ** _ ` [ ]( ) ](a) ![ < <p> </p> <b <!-- --> &amp; &#x110000; \\ > - 1. # ::: ``` --- *** | " a b 😀 \ud800'.split(
    ' ',
  ),
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '---\n',
  '::: pull-quote\n',
)
const anySource = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(''))

test.each(['a.md', 'a.html', 'a.txt'])('whatever stands in %s is read, and each word keeps its place', (path) => {
  fc.assert(
    fc.property(anySource, (source) => {
      fc.pre(!source.startsWith('---'))
      const { draft, locate } = readCopy(path, source)
      for (const { id, text } of draft.passages) {
        const kept = Array.from(text, (_each, at) => locate({ field: 'body', passage: id, start: at, end: at + 1 }))
        expect(kept.filter(({ start, end }) => start < 0 || end < start || end > source.length)).toEqual([])
      }
      for (const { id, text } of draft.passages) {
        for (const { 0: letter, index: at } of text.matchAll(/[abp]/g)) {
          const stretch = locate({ field: 'body', passage: id, start: at, end: at + 1 })
          expect(source.slice(stretch.start, stretch.end)).toBe(letter)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  '*',
  '[',
  '](',
  '`',
  '<a',
  '<p>',
  '&',
  '> ',
  '- ',
  '***\n',
  ':::\n',
  '\n',
  '"a',
  '[a](b) ',
  '**a** ',
  '<b>',
  '- [',
  '```\n',
  'a\n\n',
  '::: pull-quote\n',
  '# a\n',
  '1. a\n',
  '<!-- ',
])('200,000 characters of %j are read in no unreasonable time', (unit) => {
  const source = unit.repeat(Math.ceil(200_000 / unit.length))

  for (const path of ['a.md', 'a.html', 'a.txt']) {
    expect(() => readCopy(path, source)).not.toThrow()
  }
})
