import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, type Body, bodySchema, plainTextOf } from './document.ts'
import type { Mark } from './inline/marks.ts'
import type { Text } from './inline/text.ts'
import type { Words } from './inline/words.ts'
import { keepIds, rewrite } from './keep-ids.ts'
import { fromMarkdown } from './markdown.ts'
import { toMarkdown } from './write-markdown.ts'

function counted(): () => string {
  let count = 0
  return () => {
    count += 1
    return `block${String(count).padStart(4, '0')}`
  }
}

const page = `The ferry “never slept”, said *one* of **many**, in [the log](https://harbour.example/log).

## What came next

- First the ramp
- Then the bell

1. Count
2. Sail

> “We wait,” she said.
>
> “Then we sail.”

::: pull-quote
We wait, then we sail.
:::

***

![The ramp at dusk](/pictures/picture01)`

test('every kind of block in Markdown becomes its own, and the quotation marks stay as written', () => {
  const body = fromMarkdown(page, counted())

  expect(bodySchema.safeParse(body).success).toBe(true)
  expect(body.content.map((block) => block.type)).toEqual([
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'blockquote',
    'pullQuote',
    'rule',
    'figure',
  ])
  expect(plainTextOf(body)).toContain('The ferry “never slept”, said one of many, in the log.')
})

test('what is written as Markdown reads back as the same blocks', () => {
  const body = fromMarkdown(page, counted())

  expect(fromMarkdown(toMarkdown(body), counted())).toEqual(body)
})

test('markup, scripts and unsafe links in Markdown are only words', () => {
  const body = fromMarkdown('<script>alert(1)</script> and [here](javascript:alert(1))', counted())

  expect(plainTextOf(body)).toBe('<script>alert(1)</script> and [here](javascript:alert(1))')
  expect(JSON.stringify(body)).not.toContain('"link"')
})

test('any text at all becomes a body under the schema', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
      expect(bodySchema.safeParse(fromMarkdown(text, counted())).success).toBe(true)
    }),
  )
})

const plain = fc.stringMatching(/^[\p{L}\p{N}*_`[\]<>#+!.():-][\p{L}\p{N} *_`[\]<>#+!.():-]{0,30}[\p{L}]$/u)

test('a paragraph of any signs reads back as itself', () => {
  fc.assert(
    fc.property(plain, (text) => {
      const words = text.replace(/ +/g, ' ')
      const block: Block = { type: 'paragraph', attrs: { id: 'block0001' }, content: [{ type: 'text', text: words }] }
      const body: Body = { type: 'doc', content: [block] }
      expect(plainTextOf(fromMarkdown(toMarkdown(body), counted()))).toBe(words)
    }),
  )
})

test('a rewritten body keeps the ids of the blocks it kept', () => {
  const before = fromMarkdown('One.\n\nTwo.\n\nThree.', counted())
  const next = counted()
  for (let skipped = 0; skipped < 10; skipped += 1) next()
  const now = keepIds(before, fromMarkdown('New.\n\nOne.\n\nTwo, reworded.\n\nThree.', next))

  const ids = now.content.map((block) => block.attrs.id)
  expect(ids[1]).toBe(before.content[0]?.attrs.id)
  expect(ids[3]).toBe(before.content[2]?.attrs.id)
  expect(new Set(ids).size).toBe(4)
})

function bodyOf(...content: Block[]): Body {
  return { type: 'doc', content }
}

function paragraph(id: string, ...content: Words) {
  return { type: 'paragraph' as const, attrs: { id }, content }
}

function plainParagraph(id: string, text: string) {
  return paragraph(id, { type: 'text', text })
}

function figure(id: string, caption: string): Block {
  return { type: 'figure', attrs: { id, picture: 'picture01', caption } }
}

/** As it comes back to a form that was sent out and typed into by nobody. */
function thereAndBack(body: Body): Body {
  return fromMarkdown(toMarkdown(body), counted())
}

test('a paragraph that looks like the beginning of something else stays a paragraph', () => {
  const looks = [
    '2024.',
    '12.',
    '12)',
    '~~~',
    '===',
    '---',
    '+',
    '+ one',
    '# one',
    '- one',
    '> one',
    ':::',
    '```',
    '***',
  ]
  const body = bodyOf(...looks.map((text, index) => plainParagraph(`look${String(index).padStart(4, '0')}`, text)))

  expect(keepIds(body, thereAndBack(body))).toEqual(body)
  expect(thereAndBack(body).content.map((block) => block.type)).toEqual(looks.map(() => 'paragraph'))
  expect(plainTextOf(thereAndBack(body))).toBe(looks.join('\n\n'))
})

test('a heading keeps the sharp it ends in', () => {
  const body = fromMarkdown('## Prelude in C \\#\n\n## \\#\n\n## One ##\n\n## A \\##', counted())

  expect(plainTextOf(body)).toBe('Prelude in C #\n\n#\n\nOne\n\nA ##')
  expect(thereAndBack(body)).toEqual(body)
})

test('a link keeps its address letter for letter', () => {
  const addresses = [
    'https://e.org/café?a=1&amp;b=2',
    'https://e.org/a_(b)_*c*`d`',
    'https://bücher.example/%7Ea?q=ü',
    '/a<b>c',
    'mailto:desk@e.org',
  ]
  const body = bodyOf(
    ...addresses.map((href, index) =>
      paragraph(`link000${index}`, { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }),
    ),
  )

  expect(bodySchema.safeParse(body).success).toBe(true)
  expect(thereAndBack(body).content.map((block) => 'content' in block && block.content)).toEqual(
    body.content.map((block) => 'content' in block && block.content),
  )
})

test('bold and italic hold beside punctuation within a word', () => {
  const body = bodyOf(
    paragraph(
      'block0001',
      { type: 'text', text: 'he said' },
      { type: 'text', text: '“yes.”', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'then' },
      { type: 'text', text: '(no)', marks: [{ type: 'italic' }] },
      { type: 'text', text: '🙂' },
      { type: 'text', text: 'un', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: 'likely', marks: [{ type: 'italic' }] },
    ),
  )

  expect(thereAndBack(body)).toEqual(body)
})

test('a line feed within a run of words begins nothing', () => {
  const body = bodyOf(plainParagraph('block0001', 'One\n- two\n# three\n===\n\n> four'))

  expect(thereAndBack(body)).toEqual(body)
})

test('two lists of a kind in a row stay two, and an empty item stays', () => {
  const page = '- a\n-\n- b\n\n* c\n\n- d\n\n1. e\n2.\n\n1) f'
  const body = fromMarkdown(page, counted())

  expect(toMarkdown(body)).toBe(page)
  expect(body.content.map((block) => 'content' in block && block.content?.length)).toEqual([3, 1, 1, 2, 1])
  expect(bodySchema.safeParse(body).success).toBe(true)
})

test('a caption is kept as it was typed, with the id of its figure', () => {
  const before = bodyOf(plainParagraph('block0001', 'One.'), figure('figure001', 'The *ramp* [left] & a_b'))
  const sent = toMarkdown(before)

  const untouched = keepIds(before, thereAndBack(before))
  const edited = rewrite(before, sent.replace('left', 'right'), () => 'fresh0001')

  expect(untouched).toEqual(before)
  expect(edited.content[1]).toEqual(figure('figure001', 'The *ramp* [right] & a_b'))
})

test('a text that comes back as it was sent is left alone, whatever its line ends', () => {
  const before = bodyOf(
    { type: 'paragraph', attrs: { id: 'empty0001' } },
    paragraph('block0001', { type: 'text', text: ' bold ', marks: [{ type: 'bold' }] }),
    plainParagraph('block0002', 'Two.'),
  )

  const now = rewrite(before, toMarkdown(before).replaceAll('\n', '\r\n'), counted())

  expect(now).toBe(before)
})

test('one item or line reworded keeps its id and those of the others', () => {
  const before = fromMarkdown('- One\n- Two\n- Three\n\n> Four\n>\n> Five', counted())
  const sent = toMarkdown(before).replace('Two', 'Two, reworded').replace('Five', 'Five, reworded')

  const now = rewrite(before, sent.replace('- One', '- New\n- One'), () => 'fresh0001')

  expect(plainTextOf(now)).toBe('New\n\nOne\n\nTwo, reworded\n\nThree\n\nFour\n\nFive, reworded')
  expect(idsIn(now).filter((id) => id !== 'fresh0001')).toEqual(idsIn(before))
})

function idsIn(body: Body): string[] {
  return [...JSON.stringify(body).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id ?? '')
}

const signs = [...'ab1229é𝒳ß中🙂\u0301 *_`[]()<>#+!.:;&~=-—“”’"\'\\/|{}^$%@,?\n\u00a0']
const spelled = fc.oneof(
  fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
  fc.constantFrom(
    '2024.',
    '12)',
    '~~~',
    '===',
    '---',
    '# a',
    '- a',
    ':::',
    '::: pull-quote',
    '&amp;',
    '![a](/b)',
    'a #',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !/\p{Cc}|\p{Cs}/u.test(text)),
)
const address = fc.constantFrom('/a', '/a_(b)_*c*', 'https://e.org/café?a=1&amp;b=2', '/x<y>`z`', '#here')
const marks = fc
  .record({
    href: fc.option(address),
    bold: fc.boolean(),
    italic: fc.boolean(),
    other: fc.constantFrom(...([null, null, 'strike', 'superscript', 'subscript'] as const)),
  })
  .map(({ href, bold, italic, other }): Mark[] => [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(other === null ? [] : [{ type: other }]),
  ])

const attrs = { id: 'unnumbered' }

function plainFrom(text: fc.Arbitrary<string>): fc.Arbitrary<Text[]> {
  return fc.array(fc.record({ text, marks }), { minLength: 1, maxLength: 5 }).map((runs) => {
    const joined: Text[] = []
    for (const { text: each, marks: own } of runs) {
      const last = joined.at(-1)
      if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(own)) last.text += each
      else joined.push({ type: 'text', text: each, ...(own.length > 0 && { marks: own }) })
    }
    return joined
  })
}

/** Words, in places with a note at their end or a break between them. */
function wordsFrom(text: fc.Arbitrary<string>): fc.Arbitrary<Words> {
  const plain = plainFrom(text)
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    {
      weight: 1,
      arbitrary: fc.tuple(plain, plain).map(([one, other]): Words => [...one, { type: 'lineBreak' }, ...other]),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(plain, plain)
        .map(([one, words]): Words => [...one, { type: 'footnote', attrs: { ...attrs, words } }]),
    },
  )
}

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>
type Lines = Of<'blockquote'>['content']
type Item = Of<'bulletList'>['content'][number]

function bodiesFrom(text: fc.Arbitrary<string>): fc.Arbitrary<Body> {
  const content = wordsFrom(text)
  const line = content.map((words) => ({ type: 'paragraph' as const, attrs, content: words }))
  const empty = { type: 'paragraph' as const, attrs }
  const lines: fc.Arbitrary<Lines> = fc.oneof(
    fc.array(line, { minLength: 1, maxLength: 3 }),
    fc.constant<Lines>([empty]),
  )
  const item: fc.Arbitrary<Item> = lines.map((own) => ({ type: 'listItem' as const, attrs, content: own }))
  const listOf = (each: fc.Arbitrary<Item>) =>
    fc
      .record({
        type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
        content: fc.array(each, { minLength: 1, maxLength: 4 }),
      })
      .map(({ type, content: own }) => ({ type, attrs, content: own }))
  const nested: fc.Arbitrary<Item> = fc
    .record({ lines, lists: fc.array(listOf(item), { minLength: 1, maxLength: 2 }) })
    .map(({ lines: own, lists }) => ({ type: 'listItem' as const, attrs, content: [...own, ...lists] }))
  const quote = lines.map((own) => ({ type: 'blockquote' as const, attrs, content: own }))
  const code = fc
    .record({
      said: fc.oneof(fc.constantFrom('a', 'if (a) {\n  b()\n}', '```\n', '  x', ':::'), text),
      language: fc.constantFrom('', 'js', 'c++'),
    })
    .map(({ said, language }) => ({
      type: 'codeBlock' as const,
      attrs: { ...attrs, language },
      content: [{ type: 'text' as const, text: said }],
    }))
  const list = listOf(fc.oneof(item, nested))
  const block: fc.Arbitrary<Block> = fc.oneof(
    line,
    fc
      .record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const), content: plainFrom(text) })
      .map(({ level, content: words }) => ({
        type: 'heading' as const,
        attrs: { ...attrs, level },
        content: words,
      })),
    list,
    quote,
    code,
    tableFrom(fc.oneof(content, fc.constant<Words>([])), text),
    fc
      .record({
        head: plainFrom(text),
        inside: fc.array(fc.oneof(line, list, quote, code), { minLength: 1, maxLength: 3 }),
      })
      .map(
        ({ head, inside }): Block => ({
          type: 'details',
          attrs,
          content: [{ type: 'summary', attrs, content: head }, ...inside],
        }),
      ),
    fc
      .record({ href: address, title: fc.oneof(text, fc.constant('')) })
      .map((own): Block => ({ type: 'card', attrs: { ...attrs, ...own } })),
    fc
      .record({
        href: address,
        name: fc.oneof(text, fc.constant('')),
        kind: fc.constantFrom('', 'PDF'),
        size: fc.option(fc.nat()),
      })
      .map((own): Block => ({ type: 'file', attrs: { ...attrs, ...own } })),
    plainFrom(text).map((words) => ({ type: 'pullQuote' as const, attrs, content: words })),
    fc.constant<Block>({ type: 'pullQuote', attrs }),
    fc.oneof(text, fc.constant('')).map((caption) => figure('unnumbered', caption)),
    fc.constant<Block>({ type: 'rule', attrs }),
  )
  return fc.array(block, { maxLength: 6 }).map((blocks) => renumbered({ type: 'doc', content: blocks }, 'saved'))
}

function tableFrom(words: fc.Arbitrary<Words>, text: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  const size = { minLength: 1, maxLength: 3 }
  return fc
    .record({
      rows: fc
        .integer({ min: 1, max: 3 })
        .chain((width) => fc.array(fc.array(words, { minLength: width, maxLength: width }), size)),
      first: text,
      caption: fc.oneof(text, fc.constant('')),
      head: fc.boolean(),
      side: fc.boolean(),
    })
    .map(({ rows, first, caption, head, side }): Block => {
      const isHeader = (x: number, y: number, width: number) => (head && y === 0) || (side && x === 0 && width > 1)
      const cellOf = (said: Words, is: boolean) => ({
        type: is ? ('tableHeader' as const) : ('tableCell' as const),
        attrs,
        content: [{ type: 'paragraph' as const, attrs, ...(said.length > 0 && { content: said }) }],
      })
      const cellsOf = (row: Words[], y: number) =>
        row.map((own, x) => cellOf(x + y === 0 ? [{ type: 'text', text: first }] : own, isHeader(x, y, row.length)))
      const content = rows.map((row, y) => ({ type: 'tableRow' as const, attrs, content: cellsOf(row, y) }))
      return { type: 'table', attrs: { ...attrs, caption }, content }
    })
}

function renumbered(body: Body, name: string): Body {
  let count = 0
  const text = JSON.stringify(body).replace(/"attrs":\{"id":"[^"]*"/g, () => {
    count += 1
    return `"attrs":{"id":"${name}${String(count).padStart(4, '0')}"`
  })
  return JSON.parse(text) as Body
}

const within = spelled.map((text) => text.trim()).filter((text) => text !== '')

test('any body comes back from its Markdown with the same blocks, texts and marks', () => {
  fc.assert(
    fc.property(bodiesFrom(within), (body) => {
      expect(renumbered(thereAndBack(body), 'saved')).toEqual(body)
    }),
    { numRuns: 500 },
  )
})

test('any body that comes back from its Markdown is the one that was sent, ids and all', () => {
  fc.assert(
    fc.property(bodiesFrom(spelled), (body) => {
      expect(plainTextOf(thereAndBack(body))).toBe(plainTextOf(body))
      expect(keepIds(body, thereAndBack(body))).toEqual(body)
    }),
    { numRuns: 500 },
  )
})
