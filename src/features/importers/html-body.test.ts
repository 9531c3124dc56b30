import { expect, test } from 'vitest'
import { costOf } from '../../testing/cost.ts'
import { hostile } from '../../testing/hostile.ts'
import { bodySchema, toMarkdown } from '../articles/index.ts'
import { bodyOf } from './html-body.ts'

let count = 0
const nextId = () => {
  count += 1
  return `block${count}x`
}
const read = (html: string) => {
  const { body, left } = bodyOf(html, nextId)
  return { markdown: toMarkdown(bodySchema.parse(body)), left: Object.fromEntries(left) }
}

test.each([
  ['paragraphs', '<p>One.</p><p>Two <b>and</b> <em>a half</em>.</p>', 'One.\n\nTwo **and** _a half_.'],
  ['blank lines for paragraphs', 'One\ntwo.\n\nThree <strong>four</strong>.\n\n\n', 'One two.\n\nThree **four**.'],
  ['blocks of an editor', '<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<p>Two</p>', 'One\n\nTwo'],
  ['headings', '<h1>A</h1><h2>B</h2><h5>C</h5>', '## A\n\n## B\n\n#### C'],
  ['lists', '<ul><li>One<li>Two <i>x</i></ul><ol><li><p>A</p><p>B</p></li></ol>', '- One\n- Two *x*\n\n1. A\n\n   B'],
  ['a list in a list', '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>', '- One\n  - Two\n- Three'],
  ['a quotation', '<blockquote><p>Wait.</p><p>Now.</p></blockquote>after', '> Wait.\n>\n> Now.\n\nafter'],
  [
    'links',
    '<p>See <a href="https://a.example/?b=1&amp;c=2">here</a>.</p>',
    'See [here](<https://a.example/?b=1\\&c=2>).',
  ],
  ['line ends', '<p>One<br>two<br><br>three</p>', 'One\\\ntwo\n\nthree'],
  ['a rule', '<p>One</p><hr><p>Two</p>', 'One\n\n***\n\nTwo'],
  ['entities', '<p>Caf&eacute; &amp; bar &lt;b&gt; &#8220;x&#8221;</p>', 'Café \\& bar \\<b\\> “x”'],
  ['nothing', '<p> </p><ul><li></li></ul>', ''],
  ['what is not closed', '<p>One <b>two<p>three', 'One **two**\n\n**three**'],
])('reads %s', (_what, html, markdown) => {
  expect(read(html)).toEqual({ markdown, left: {} })
})

test('says what it left out', () => {
  const { markdown, left } = read(
    '<p>A<img src="a.jpg">B <u>c</u></p><iframe src="x"></iframe><script>x()</script>' +
      '[gallery ids="1,2"][caption id="x"]<img src=b.jpg> Seen from above.[/caption]<a href="javascript:x()">d</a>' +
      '<table><tr><td>1</td><td>2</td></tr></table>',
  )

  expect(markdown).toBe('AB c\n\nSeen from above.\n\nd\n\n|  |  |\n| --- | --- |\n| 1 | 2 |')
  expect(left).toEqual({ img: 2, u: 1, iframe: 1, script: 1, gallery: 1, caption: 1, 'unsafe link': 1 })
})

test.each([
  ['<p>Was <del>£2m</del> <ins>£3m</ins> then.</p>', 'Was ~~£2m~~ £3m then.', { ins: 1 }],
  ['<p>A <s>b <s>c</s> d</s>e <strike>f</strike>g</p>', 'A ~~b c d~~e ~~f~~g', {}],
  ['<p>A <span style="text-decoration:line-through">b</span>c</p>', 'A ~~b~~c', {}],
  ['<p>A <span style="DISPLAY : none">b <span>c</span></span>d</p>', 'A d', { 'hidden passage': 1 }],
  ['<p>A <b style="visibility:hidden">b</b>c<i style="mso-hide:all">d</i></p>', 'A c', { 'hidden passage': 2 }],
  ['<p>A <span style="font-size:0">b</span>c <i hidden>d</i></p>', 'A c', { 'hidden passage': 2 }],
  ['<p hidden>A<p>b</p>', 'b', { 'hidden passage': 1 }],
  ['<p>A<br hidden> b</p>', 'A\\\nb', {}],
  [
    '<p>A<a class="msocomanchor" href="#_msocom_1">[AH1]</a> b</p><p class=MsoCommentText>Legal says</p>',
    'A b',
    { comment: 2 },
  ],
])('%s comes as %s', (html, markdown, left) => {
  expect(read(html)).toEqual({ markdown, left })
})

test(`none of ${hostile.length} ways to run comes through as more than words`, () => {
  for (const { text } of hostile) {
    const { body } = bodyOf(`<p>Before.</p>${text}<p>After.</p>`, nextId)
    const parsed = bodySchema.safeParse(body)
    expect([text, parsed.success]).toEqual([text, true])
    expect(JSON.stringify(body)).not.toMatch(/"href":"(?!https?:|mailto:|\/(?!\/)|#)/)
  }
})

test.each([
  ['tags that never end', '<a '.repeat(100_000)],
  ['quotes that never end', '<a "'.repeat(100_000)],
  ['links in links', '<a href="https://a.example/">x'.repeat(20_000)],
  ['lists in lists', '<ul><li>'.repeat(100_000)],
  ['marks in marks', '<b><i>x'.repeat(30_000)],
  ['shortcodes', '[gallery '.repeat(100_000)],
  ['blank lines', '\n \n'.repeat(100_000)],
])('%s are read in a moment', (_what, html) => {
  expect(costOf(() => bodyOf(html, () => 'block0'))).toBeLessThan(5_000)
})
