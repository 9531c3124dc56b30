import { expect, test } from 'vitest'
import { markup } from '../../ui/html.ts'
import { type Body, bodySchema, passages } from './document.ts'
import { fromHtml } from './html.ts'
import { fromMarkdown } from './markdown.ts'
import { ArticleBody } from './views/body.tsx'
import { toMarkdown } from './write-markdown.ts'

function counted(): () => string {
  let count = 0
  return () => {
    count += 1
    return `block${String(count).padStart(3, '0')}`
  }
}

const page = `Water is H<sub>2</sub>O,\\
~~not~~ ever.[^1]

#### Below

- One
  - Inside

::: table headed-rows
Fares

| Pier | Fare |
| --- | --- |
| North | £2 |
:::

\`\`\`sql
select  1
\`\`\`

::: details Why
Because.
:::

::: card https://www.harbour.example/14
Notice 14
:::

::: file https://harbour.example/a.pdf PDF 1200000
Minutes
:::

[^1]: See [the log](<https://harbour.example/log>).`

const htmlOf = (body: Body) => markup(<ArticleBody body={body} pictures={[]} beside={(id) => <i>{id}</i>} />)

test('every kind of block has its markup, with headings that say what they head and notes that lead both ways', async () => {
  const body = bodySchema.parse(fromMarkdown(page, counted()))

  const html = (await htmlOf(body)).replace(/ id="[^"]*"|<i>[^<]*<\/i>/g, '')

  expect(html).toContain(
    '<p>Water is H<sub>2</sub>O,<br/><s>not</s> ever.<sup><a href="#b-block001" role="doc-noteref"',
  )
  expect(html).toContain('<h4>Below</h4><ul><li>One<ul><li>Inside</li></ul></li></ul>')
  expect(html).toMatch(
    /<div class="wide" role="region" tabindex="0" aria-labelledby="b-block\d+"><table><caption>Fares/,
  )
  expect(html).toContain('<thead><tr><th scope="col">Pier</th><th scope="col">Fare</th></tr></thead>')
  expect(html).toContain('<tbody><tr><th scope="row">North</th><td>£2</td></tr></tbody>')
  expect(html).toContain('aria-label="Code, sql"><code class="language-sql">select  1</code></pre>')
  expect(html).toContain('<details><summary>Why</summary><div></div><p>Because.</p></details>')
  expect(html).toContain(
    '<a href="https://www.harbour.example/14">Notice 14</a> <span class="small">harbour.example</span>',
  )
  expect(html).toContain('<a href="https://harbour.example/a.pdf">Minutes</a> <span class="small">(PDF, 1.2 MB)</span>')
  expect(html).toContain('<section class="notes" role="doc-endnotes" aria-label="Notes"><ol><li>See <a')
  expect(html).toMatch(/<a href="#r-block001" role="doc-backlink" aria-label="Back to note 1 in the text">↩<\/a>/)
})

test('cells, items, labels, code and notes are passages that can be pointed at', async () => {
  const body = bodySchema.parse(fromMarkdown(page, counted()))

  const found = passages(body)

  expect(found.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'paragraph: Water is H2O,\nnot ever.',
    'heading: Below',
    'bulletList: One',
    'bulletList: Inside',
    'cell: Fares',
    'cell: Pier',
    'cell: Fare',
    'cell: North',
    'cell: £2',
    'code: select  1',
    'label: Why',
    'paragraph: Because.',
    'label: Notice 14',
    'label: Minutes',
    'note: See the log.',
  ])
  const html = await htmlOf(body)
  for (const { id } of found) expect(html).toContain(`id="b-${id}"`)
})

test('a body of the first release is kept letter for letter', () => {
  const attrs = (id: string) => ({ id })
  const line = (id: string, text: string) => ({
    type: 'paragraph',
    attrs: attrs(id),
    content: [{ type: 'text', text }],
  })
  const item = {
    type: 'listItem',
    attrs: attrs('item0001'),
    content: [line('line0001', 'One'), line('line0002', 'Two')],
  }
  const marks = [{ type: 'link', attrs: { href: '/archive' } }, { type: 'bold' }, { type: 'italic' }]
  const body = {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: attrs('para0001'), content: [{ type: 'text', text: 'A', marks }] },
      { type: 'paragraph', attrs: attrs('para0002') },
      { type: 'heading', attrs: { id: 'head0001', level: 3 }, content: [{ type: 'text', text: 'B' }] },
      { type: 'bulletList', attrs: attrs('list0001'), content: [item] },
      { type: 'blockquote', attrs: attrs('quote001'), content: [line('line0003', 'C')] },
      { type: 'pullQuote', attrs: attrs('pull0001'), content: [{ type: 'text', text: 'D' }] },
      { type: 'figure', attrs: { id: 'figure01', picture: 'p', caption: '' } },
      { type: 'rule', attrs: attrs('rule0001') },
    ],
  }

  expect(JSON.stringify(bodySchema.parse(body))).toBe(JSON.stringify(body))
})

const read = (html: string, notes?: ReadonlyMap<string, string>) => {
  const left: string[] = []
  const how = { nextId: counted(), leave: (name: string) => left.push(name), whyOut: () => undefined, notes }
  return { markdown: toMarkdown(bodySchema.parse(fromHtml(html, how))), left }
}

test.each([
  [
    'a table of WordPress',
    '<figure class="wp-block-table"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2 | 3</td></tr></tbody></table><figcaption>Sums</figcaption></figure>',
    '::: table\nSums\n\n| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |\n:::',
  ],
  [
    'code',
    '<pre class="wp-block-code"><code class="language-js">if (a) {\n  b()\n}</code></pre>',
    '```js\nif (a) {\n  b()\n}\n```',
  ],
  ['verse', '<pre class="wp-block-verse">One\nTwo</pre>', 'One\\\nTwo'],
  ['a raised and a struck word', '<p>1<sup>st</sup> <del>no</del> yes</p>', '1<sup>st</sup> ~~no~~ yes'],
  [
    'details',
    '<details class="wp-block-details"><summary>Why</summary><p>So.</p></details>',
    '::: details Why\nSo.\n:::',
  ],
  [
    'an embedded page of WordPress',
    '<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abc\n</div><figcaption>A film</figcaption></figure>',
    '::: card https://www.youtube.com/watch?v=abc\nA film\n:::',
  ],
  [
    'a frame',
    '<p>a</p><iframe src="https://www.youtube.com/embed/abc?x=1" title="A film"></iframe>',
    'a\n\n::: card https://www.youtube.com/watch?v=abc\nA film\n:::',
  ],
  [
    'a bookmark of Ghost',
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">A page</div></div></a></figure>',
    '::: card https://a.example/b\nA page\n:::',
  ],
  [
    'a file of WordPress',
    '<div class="wp-block-file"><a href="https://a.example/b.pdf">Minutes</a><a href="https://a.example/b.pdf" class="wp-block-file__button" download>Download</a></div>',
    '::: file https://a.example/b.pdf PDF -\nMinutes\n:::',
  ],
  [
    'notes in the text',
    '<p>So<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>.</p><section class="footnotes"><ol><li id="fn1"><p>Said <em>he</em>. <a href="#fnref1" class="footnote-backref">↩</a></p></li></ol></section>',
    'So[^1].\n\n[^1]: Said *he*.',
  ],
])('%s comes in as what it is', (_what, html, markdown) => {
  expect(read(html)).toEqual({ markdown, left: [] })
})

test('notes that WordPress keeps beside the text come with it', () => {
  const html = '<p>So<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup>.</p>'

  expect(read(html, new Map([['n1', 'Said <a href="https://a.example/">he</a>.']])).markdown).toBe(
    'So[^1].\n\n[^1]: Said [he](<https://a.example/>).',
  )
})

test('what stands at the end of a passage stands at none that is a heading, of the text or of a table', async () => {
  const body = fromMarkdown('## Fares\n\nThey rise.\n\n| Pier | Fare |\n| --- | --- |\n| North | £2 |', counted())
  const asked: string[] = []
  const beside = (id: string) => {
    asked.push(id)
    return null
  }

  const html = await markup(<ArticleBody body={body} pictures={[]} beside={beside} />)

  const texts = asked.map((id) => passages(body).find((passage) => passage.id === id)?.text)
  expect(texts.filter((text) => text !== undefined)).toEqual(['They rise.', 'North', '£2'])
  expect(html).toContain('<h2 id="b-block001">Fares</h2>')
})
