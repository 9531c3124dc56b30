import { expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../articles/index.ts'
import { compared } from './compared.ts'
import type { Shown } from './version.ts'

/** Every block that says something without words of its own, or says it otherwise. */
const everyBlock = fromMarkdown(
  `First we went to [the log](https://harbour.example/log).

A heading

- One car drove on.

The **last** boat left at nine.

***

![The ramp](/pictures/ramp0001)

Then it was night.`,
  idsInTurn(),
)

const before: Shown = {
  ...{ article: '01article' as Shown['article'], version: 1, path: '/2026/11/ferry' },
  ...{ publishedAt: '2026-11-20T09:00:00.000Z' as Shown['publishedAt'], byline: ['Ada Reed'], section: 'City' },
  ...{
    headline: 'Ferry runs again',
    standfirst: 'The crossing reopened.',
    place: 'PORT ELDER',
    reportedOn: '2026-11-20',
  },
  ...{ topics: ['Ferries'], pictureId: null, pictureCaption: '', body: everyBlock },
  sources: [{ title: 'Harbour notice 14', url: 'https://harbour.example/14' }],
}

const inForm = 'Headings, links and pictures'

/** Every kind of change that an editor can publish, and under what it is told. */
const changes: [what: string, label: string, change: Partial<Shown>][] = [
  ['a headline', 'Headline', { headline: 'Ferry is back' }],
  ['a standfirst', 'Standfirst', { standfirst: '' }],
  ['a byline', 'Byline', { byline: ['Ada Reed', 'Tom Varga'] }],
  ['a place', 'Dateline', { place: 'STAITH TOWN' }],
  ['the date of the dateline', 'Dateline', { reportedOn: '2026-11-21' }],
  ['a section', 'Section', { section: 'Sport' }],
  ['a topic', 'Topics', { topics: [] }],
  ['the address', 'Web address', { path: '/2026/11/ferry-is-back' }],
  ['a picture', 'Picture', { pictureId: '01picture' as Shown['pictureId'] }],
  ['a caption', 'Picture', { pictureCaption: 'The new ramp.' }],
  ['a source’s title', 'Sources', { sources: [{ title: 'Notice 14', url: 'https://harbour.example/14' }] }],
  ['a source’s address', 'Sources', { sources: [{ title: 'Harbour notice 14', url: null }] }],
  ['a word', 'Text', written('night', 'day')],
  ['a link', inForm, written('example/log', 'example/other')],
  ['a link taken out', inForm, written('[the log](<https://harbour.example/log>)', 'the log')],
  ['a word in bold', inForm, written('**last**', 'last')],
  ['a paragraph that is a heading now', inForm, written('A heading', '## A heading')],
  ['a list that is numbered now', inForm, written('- One car', '1. One car')],
  ['a rule taken out', inForm, written('***\n\n', '')],
  ['another figure', inForm, written('ramp0001', 'ramp0002')],
  ['the caption of a figure', inForm, written('![The ramp]', '![The new ramp]')],
  ['a figure taken out', inForm, written('![The ramp](/pictures/ramp0001)\n\n', '')],
  ['a figure that moved', inForm, written(/(!.*?)\n\n(Then.*)/, '$2\n\n$1')],
  ['a paragraph that moved', 'Text', written(/(First.*?)\n\n(A heading)/, '$2\n\n$1')],
]

test.each(changes)('readers are told what changed where it was %s', (_what, label, change) => {
  const parts = compared(before, { ...before, version: 2, ...change })

  expect(parts.map((part) => part.label)).toEqual([label])
  expect(parts[0]?.changes.flat().some((each) => each !== undefined && each.kind !== 'same')).toBe(true)
})

test('nothing changed where only the ids of the blocks did, as when a text is brought in again', () => {
  const again = { ...before, body: fromMarkdown(toMarkdown(everyBlock), idsInTurn('other')) }

  expect(compared(before, again)).toEqual([])
})

test('a link that changed is told though its paragraph has another id', () => {
  const text = toMarkdown(everyBlock).replace('example/log', 'example/other')

  const [part] = compared(before, { ...before, body: fromMarkdown(text, idsInTurn('other')) })

  expect(part?.label).toBe(inForm)
})

/** The text with one thing in it changed, its blocks with the ids that they had. */
function written(from: string | RegExp, to: string): Partial<Shown> {
  const text = toMarkdown(everyBlock)
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`The text has no ${from}.`)
  const ids = new Map(everyBlock.content.map((block, place) => [lines(text)[place], block.attrs.id]))
  const fresh = idsInTurn('fresh')
  const body = fromMarkdown(changed, fresh)
  const kept = body.content.map((block, place) => {
    const known = ids.get(lines(changed)[place])
    return known ? { ...block, attrs: { ...block.attrs, id: known } } : block
  })
  return { body: { ...body, content: kept as typeof body.content } }
}

function lines(text: string): string[] {
  return text.split('\n\n')
}

function idsInTurn(name = 'block') {
  let count = 0
  return () => {
    count += 1
    return `${name}${String(count).padStart(3, '0')}`
  }
}
