import { expect, test } from 'vitest'
import { bodySchema } from './document.ts'

function aBody(...content: unknown[]) {
  return bodySchema.safeParse({ type: 'doc', content })
}

const paragraph = (text: string, id = 'block001') => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})

test('what cannot be seen or would turn the text around is taken out of it', () => {
  const read = aBody(paragraph('One\u000btwo\u0000\u202e three\uffff\ud800.'))

  expect(read.data).toMatchObject({ content: [{ content: [{ text: 'Onetwo three\ufffd.' }] }] })
})

test('a run with nothing left in it is no run', () => {
  expect(aBody(paragraph('\u0000')).data).toMatchObject({ content: [{ content: [] }] })
})

test.each([
  ['two blocks with one id', [paragraph('a'), paragraph('b')]],
  [
    'a list item with the id of another block',
    [
      paragraph('a'),
      {
        type: 'bulletList',
        attrs: { id: 'list0001' },
        content: [{ type: 'listItem', attrs: { id: 'block001' }, content: [paragraph('b', 'inner001')] }],
      },
    ],
  ],
  ['a kind of block that is not in the schema', [{ type: 'script', attrs: { id: 'block001' } }]],
  [
    'a link that could run',
    [
      {
        ...paragraph('a'),
        content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
      },
    ],
  ],
  [
    'one mark twice',
    [{ ...paragraph('a'), content: [{ type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'bold' }] }] }],
  ],
  ['more words than an article has', [paragraph('word '.repeat(70_000))]],
])('%s is refused', (_name, content) => {
  expect(aBody(...content).success).toBe(false)
})
