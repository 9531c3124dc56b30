import { describe, expect, test } from 'vitest'
import { createIndex } from './lines.ts'
import { readCopy } from './read-copy.ts'

/** The file’s own words at the place of some words of a passage. */
function sourceOf(path: string, source: string, words: string): string {
  const { draft, locate } = readCopy(path, source)
  const passage = draft.passages.find(({ text }) => text.includes(words))
  const start = passage?.text.indexOf(words) ?? -1
  const place = { field: 'body' as const, passage: passage?.id ?? '', start, end: start + words.length }
  const stretch = locate(place)
  return source.slice(stretch.start, stretch.end)
}

const passagesOf = (path: string, source: string) =>
  readCopy(path, source).draft.passages.map(({ kind, text }) => [kind, text])

describe('plain text', () => {
  test('the first line is the headline, a short second paragraph the standfirst, the rest the story', () => {
    const { draft } = readCopy('a.txt', 'Fares rise\n\nIslanders are cross.\n\nThe board met.\n\nIt voted.\n')

    expect(draft.headline).toBe('Fares rise')
    expect(draft.standfirst).toBe('Islanders are cross.')
    expect(draft.passages.map(({ text }) => text)).toEqual(['The board met.', 'It voted.'])
  })

  test('a long second paragraph is the lead', () => {
    const lead = 'The board met and talked. '.repeat(20).trim()

    const { draft } = readCopy('a.txt', `Fares rise\n\n${lead}\n\nIt voted.\n\nIt left.`)

    expect(draft.standfirst).toBe('')
    expect(draft.passages[0]?.text).toBe(lead)
  })

  test('a byline and a dateline typed at the top are read as such', () => {
    const source = 'Fares rise\n\nBy Dana Reyes\n\nEXHAM, 18 June 2026 — The board met.\n\nIt voted.'

    const { draft } = readCopy('a.txt', source)

    expect(draft).toMatchObject({ byline: ['Dana Reyes'], dateline: { place: 'EXHAM', date: '2026-06-18' } })
    expect(draft.passages[0]?.text).toBe('The board met.')
  })

  test('lines broken for width are one paragraph, and places hold over the break', () => {
    const source = 'Fares rise\r\n\r\nThe harbour board met on Tuesday evening and decided on\r\nWednesday to vote.'

    expect(passagesOf('a.txt', source)).toEqual([
      ['paragraph', 'The harbour board met on Tuesday evening and decided on Wednesday to vote.'],
    ])
    expect(sourceOf('a.txt', source, 'on Wednesday')).toBe('on\r\nWednesday')
  })

  test('an indented line begins a paragraph of a page broken for width, and a sentence may end with a line', () => {
    const source = [
      'Fares rise',
      '',
      '    The harbour board met on Tuesday evening.',
      'It decided to wait for a report on "the state of the',
      'pier" before it votes.',
      '    "We will not be hurried by anybody," said Ada Orr, who',
      'chairs it. "The tide waits for nobody, but a board may wait',
      'for the tide."',
    ].join('\n')

    expect(passagesOf('a.txt', source).map(([, text]) => text)).toEqual([
      'The harbour board met on Tuesday evening. It decided to wait for a report on "the state of the pier" before it votes.',
      '"We will not be hurried by anybody," said Ada Orr, who chairs it. "The tide waits for nobody, but a board may wait for the tide."',
    ])
  })

  test('prose broken for width has no headline in its first line', () => {
    const source =
      'The harbour board met on Tuesday evening and decided to wait\nfor a report on the pier before it votes.'

    expect(readCopy('a.txt', source).draft.headline).toBe('')
  })

  test('prose may begin with a quotation, which is no headline', () => {
    const { draft } = readCopy('a.txt', 'She said: "We sail at six.\n\n"And we sail alone," she added.\n\nNobody came.')

    expect(draft.headline).toBe('')
    expect(draft.passages).toHaveLength(3)
  })

  test('lines that quotations run over are sentences of one paragraph', () => {
    const source = [
      'Fares rise',
      '',
      '“We will not be hurried.',
      'The tide waits for nobody,” said Ada Orr.',
      'Nobody answered her.',
      '“I have been here for years.',
      'I never saw it so low,” said Tom Bell.',
    ].join('\n')

    expect(passagesOf('a.txt', source)).toHaveLength(1)
  })

  test('short lines stand alone', () => {
    expect(passagesOf('a.txt', 'Fares rise\n\nLeave a Reply\nName *')).toEqual([
      ['paragraph', 'Leave a Reply'],
      ['paragraph', 'Name *'],
    ])
  })
})

const front = `---
headline: Fares rise
standfirst: >-
  Islanders are
  cross.
byline: [Dana Reyes, "Sam \\"Sid\\" Oduya"]
place: EXHAM
date: 2026-06-18
sources:
  - { title: "Minutes", url: "https://a.example" }
  - Interview with Ada Orr
---
`

describe('front matter', () => {
  test('the front matter says what the article says about itself', () => {
    const { draft } = readCopy('a.md', `${front}The board met.\n`)

    expect(draft).toEqual({
      headline: 'Fares rise',
      standfirst: 'Islanders are cross.',
      byline: ['Dana Reyes', 'Sam "Sid" Oduya'],
      dateline: { place: 'EXHAM', date: '2026-06-18' },
      sources: [
        { title: 'Minutes', url: 'https://a.example' },
        { title: 'Interview with Ada Orr', url: null },
      ],
      passages: [{ id: 'passage-1', kind: 'paragraph', text: 'The board met.' }],
    })
  })

  test.each([
    ['standfirst', 'are cross', 'are\n  cross'],
    ['byline', '"Sid" O', '\\"Sid\\" O'],
    ['headline', 'rise', 'rise'],
  ] as const)('places in the %s are those of the file', (field, words, expected) => {
    const source = `${front}The board met.\n`
    const { draft, locate } = readCopy('a.md', source)
    const text = field === 'byline' ? draft.byline.join(', ') : draft[field]
    const start = text.indexOf(words)

    const stretch = locate({ field, start, end: start + words.length })

    expect(source.slice(stretch.start, stretch.end)).toBe(expected)
  })
})

describe('Markdown', () => {
  test('every kind of block is a passage of its kind', () => {
    const source = `# Fares rise

*Islanders are cross.*

The board
met.

## What next
Setext
---

- one *two*
- three
  four

1. first
2. second

> “Quoted
> here.
>
> Again.”

::: pull-quote
Nobody likes it
:::

***

![A pier](pier "The pier, shut.")

\`\`\`
code the the
\`\`\`

| Pier | Fare |
|---|---|
| *North* | £2 |

[^1]: As it
  was then.

[x]: https://a.example
`

    expect(readCopy('a.md', source).draft.headline).toBe('Fares rise')
    expect(readCopy('a.md', source).draft.standfirst).toBe('Islanders are cross.')
    expect(passagesOf('a.md', source)).toEqual([
      ['paragraph', 'The board met.'],
      ['heading', 'What next'],
      ['heading', 'Setext'],
      ['bulletList', 'one two'],
      ['bulletList', 'three four'],
      ['orderedList', 'first'],
      ['orderedList', 'second'],
      ['blockquote', '“Quoted here.'],
      ['blockquote', 'Again.”'],
      ['pullQuote', 'Nobody likes it'],
      ['rule', ''],
      ['figure', 'The pier, shut.'],
      ['code', 'code the the'],
      ['cell', 'Pier'],
      ['cell', 'Fare'],
      ['cell', 'North'],
      ['cell', '£2'],
      ['note', 'As it was then.'],
    ])
  })

  test.each([
    ['The **the** ferry', 'The the', 'The **the'],
    [
      'He [said *so* on](https://a.example/(x) "t") Monday.',
      'so on Monday',
      'so* on](https://a.example/(x) "t") Monday',
    ],
    ['A &ldquo;plan&rdquo; of sorts', '“plan”', '&ldquo;plan&rdquo;'],
    ['It cost \\*TK\\* pounds', '*TK*', '\\*TK\\*'],
    ['Run `a*b` now', 'a*b', 'a*b'],
    ['See <https://a.example/x> now', 'https://a.example/x', 'https://a.example/x'],
    ['Required fields are marked *', 'marked *', 'marked *'],
    ['5 * 3 * 2 and snake_case_name', '3 * 2 and snake_case_name', '3 * 2 and snake_case_name'],
    ['***both* bold** end', 'both bold', 'both* bold'],
    ['A <em>fine</em> day', 'fine day', 'fine</em> day'],
    ['> quoted *words* here', 'words here', 'words* here'],
    ['- item with **bold** text', 'bold text', 'bold** text'],
    ['😀 then *on* Monday', 'on Monday', 'on* Monday'],
  ])('places are exact among markup: %s', (source, words, expected) => {
    expect(sourceOf('a.md', `# H\n\nlead\n\n${source}\n`, words)).toBe(expected)
  })

  test('the picture that leads, its credit, and the time to go out at are read, each at its own line', () => {
    const source =
      '---\nheadline: Fares\npicture: { file: ramp.jpg, alt: A ramp }\npublishes: 2026-06-18T09:00\n---\nText.'

    const { draft, locate } = readCopy('a.md', source)
    const at = (field: 'picture' | 'publishes') => source.slice(locate({ field, start: 0, end: 4 }).start).slice(0, 4)

    expect(draft).toMatchObject({ pictures: [{ credit: '' }], publishes: '2026-06-18T09:00' })
    expect([at('picture'), at('publishes')]).toEqual(['ramp', '2026'])
    expect(readCopy('a.md', source.replace('A ramp', 'A ramp, credit: Ada Reed')).draft.pictures).toEqual([
      { credit: 'Ada Reed' },
    ])
    expect(readCopy('a.md', '---\nheadline: Fares\n---\nText.').draft.pictures).toBeUndefined()
  })

  test('front matter that is no YAML is refused in words', () => {
    expect(() => readCopy('a.md', '---\nheadline: "open\nbyline: [\n---\nText')).toThrow(/^Its front matter/)
  })
})

describe('HTML', () => {
  const page = `<!doctype html><html><head><title>Site</title><meta name="author" content="Dana Reyes">
<style>p { color: red }</style></head><body><nav><p>Home</p></nav>
<article><h1>Fares &amp; fees</h1><p class="standfirst">Islanders are cross.</p>
<p><span class="dateline">EXHAM</span> <time datetime="2026-06-18">18 June</time></p>
<p>The <b>board</b>&nbsp;met on
   Monday.<script>var a = '<p>no</p>'</script></p>
<h2>Next</h2><ul><li>one</li></ul><ol><li>two</li></ol><blockquote><p>“So.”</p></blockquote>
<figure><img src="a"><figcaption>The pier</figcaption></figure><hr>
<ul class="sources"><li><a href="https://a.example">Minutes</a></li></ul>
</article><footer><p>All rights reserved</p></footer></body></html>`

  test('a page is read as a draft', () => {
    const { draft } = readCopy('a.html', page)

    expect(draft).toMatchObject({
      headline: 'Fares & fees',
      standfirst: 'Islanders are cross.',
      byline: ['Dana Reyes'],
      dateline: { place: 'EXHAM', date: '2026-06-18' },
      sources: [{ title: 'Minutes', url: 'https://a.example' }],
    })
    expect(passagesOf('a.html', page)).toEqual([
      ['paragraph', '18 June'],
      ['paragraph', 'The board\u00a0met on Monday.'],
      ['heading', 'Next'],
      ['bulletList', 'one'],
      ['orderedList', 'two'],
      ['blockquote', '“So.”'],
      ['figure', 'The pier'],
      ['rule', ''],
    ])
  })

  test.each([
    ['board\u00a0met', 'board</b>&nbsp;met'],
    ['met on Monday', 'met on\n   Monday'],
  ])('places are exact among tags: %s', (words, expected) => {
    expect(sourceOf('a.html', page, words)).toBe(expected)
  })

  test('a page without paragraphs, or with broken tags, is still read', () => {
    expect(passagesOf('a.html', 'One <b>two<br>three <div>four < five</div> six & seven')).toEqual([
      ['paragraph', 'One two three'],
      ['paragraph', 'four < five'],
      ['paragraph', 'six & seven'],
    ])
  })
})

describe('positions', () => {
  test('lines and columns count from one, in characters, past a byte order mark and any line end', () => {
    const source = '\ufeffab\r\n😀c\rd\ne'
    const { positionOf } = createIndex(source)

    const at = (text: string) => positionOf(source.indexOf(text))

    expect([at('a'), at('b'), at('c'), at('d'), at('e')]).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ])
  })
})
