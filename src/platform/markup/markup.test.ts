import { expect, test } from 'vitest'
import type { MarkdownPart } from '../../base/markup.ts'
import { charactersOf, readHtml } from './html.ts'
import { inlineOf } from './inline.ts'
import { readMarkdown } from './markdown.ts'

const outline = ({ name, parts }: MarkdownPart): string =>
  parts.length > 0 ? `${name}(${parts.map(outline).join(' ')})` : name

test('containers hold blocks, close with enough colons, and stand by themselves', () => {
  const of = (text: string) => outline(readMarkdown(text).root)

  expect(of('::: pull-quote\nWe wait.\n:::\n\nAfter')).toBe(
    'Document(Container(ContainerMark Paragraph ContainerMark) Paragraph)',
  )
  expect(of('a\n::: details Why\n- b\n:::\nc')).toBe(
    'Document(Paragraph Container(ContainerMark BulletList(ListItem(ListMark Paragraph ContainerMark))) Paragraph)',
  )
  expect(of(':::: details\n```\n:::\n```\n::::\nc')).toBe(
    'Document(Container(ContainerMark FencedCode(CodeMark CodeText CodeMark) ContainerMark) Paragraph)',
  )
})

test('notes are found with their words, over several lines', () => {
  const markdown = readMarkdown('Said.[^1]\n\n[^1]: In *full*\n    here.\n\n    And there.\n\nOn.')

  expect(outline(markdown.root)).toBe(
    'Document(Paragraph(NoteMark) Note(NoteLabel Emphasis(EmphasisMark EmphasisMark)) Paragraph)',
  )
})

test('links lead where they are said to lead, here or elsewhere in the text; others are signs', () => {
  const markdown = readMarkdown('[a](</b> "c"), [d], [e][D], [f] and <https://g.example>\n\n[d]: /h\\_i')
  const [paragraph] = markdown.root.parts

  const found = paragraph ? inlineOf(markdown, paragraph) : []

  expect(found.flatMap((each) => (each.is === 'open' ? [each.href] : []))).toEqual([
    '/b',
    '/h_i',
    '/h_i',
    'https://g.example',
  ])
  expect(found.map((each) => ('text' in each ? each.text : '')).join('')).toBe('a, d, e, [f] and https://g.example')
})

test.each([
  ['<p>a &amp; b</p>', ['a', ' ', '&amp;', ' ', 'b']],
  ['a\r\nb', ['a', '\r\n', 'b']],
  ['x&hearts;y&ampz', ['x', '&hearts;', 'y', '&ampz']],
])('every character of %s knows its stretch', (source, expected) => {
  const texts = readHtml(source).flatMap((node) => (node.is === 'text' ? [node] : node.nodes))

  const found = texts.flatMap((node) => (node.is === 'text' ? [...charactersOf(source, node)] : []))

  expect(found.map(({ from, to }) => source.slice(from, to))).toEqual(expected)
})

const many = 200_000

test.each([
  ...['*', '[', '](', '`', '<a', '&', '> ', '- ', '***\n', ':::\n', '\n', '[a](b) ', '**a** ', '*a_', '1. ', '[^a] '],
  ...['```\n', 'a\n\n', '::: a\n', '# a\n', '~~a~~ ', '|a', 'a|b\n-|-\n', '[^a]: b\n', '![', '[a]: b\n', '<', '  \n'],
])('200,000 characters of %j are read as Markdown in a moment', (unit) => {
  const begun = process.cpuUsage()

  const markdown = readMarkdown(unit.repeat(Math.ceil(many / unit.length)))
  for (const part of markdown.root.parts) inlineOf(markdown, part)

  const { user, system } = process.cpuUsage(begun)
  expect((user + system) / 1000).toBeLessThan(5_000)
})
