import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, type Body, bodySchema, plainTextOf } from './document.ts'
import { fromMarkdown, keepIds, toMarkdown } from './markdown.ts'

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
