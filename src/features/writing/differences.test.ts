import { expect, test } from 'vitest'
import { type Content, fromMarkdown } from '../articles/index.ts'
import { compared } from './differences.ts'

const text = 'See [the log](https://harbour.example/log).\n\nA heading\n\n***\n\nThen night.'

const before: Content = {
  ...{
    slug: 'ferry',
    headline: 'Ferry runs again',
    standfirst: 'It does.',
    byline: ['one' as Content['byline'][number]],
  },
  ...{ place: 'PORT ELDER', reportedOn: '2026-11-20', sectionId: 'city' as Content['sectionId'], topics: ['Ferries'] },
  ...{ pictureId: null, pictureCaption: '', sources: [], body: bodyOf(text) },
}
const names = { author: (id: string) => id, section: (id: string) => id }

test.each<[what: string, change: Partial<Content>]>([
  ['the headline', { headline: 'Ferry is back' }],
  ['the address', { slug: 'ferry-is-back' }],
  ['the picture', { pictureId: '01picture' as Content['pictureId'] }],
  ['a link', { body: bodyOf(text.replace('example/log', 'example/other')) }],
  ['a heading', { body: bodyOf(text.replace('A heading', '## A heading')) }],
  ['a rule', { body: bodyOf(text.replace('***\n\n', '')) }],
  ['a figure', { body: bodyOf(`${text}\n\n![The ramp](/pictures/ramp0001)`) }],
])('two revisions do not say the same where %s is another', (_what, change) => {
  expect(compared(before, { ...before, ...change }, names)).toHaveLength(1)
})

test('two that say the same have nothing to tell', () => {
  expect(compared(before, { ...before, body: bodyOf(text) }, names)).toEqual([])
})

function bodyOf(markdown: string): Content['body'] {
  let count = 0
  return fromMarkdown(markdown, () => {
    count += 1
    return `block${String(count).padStart(3, '0')}`
  })
}
