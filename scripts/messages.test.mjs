import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogues, messageModules, moduleOf } from './messages.mjs'
import { inRoot } from './root.mjs'
import { saidAtLoad, textInCode, textsIn } from './text-in-code.mjs'
import { projectFiles } from './tree.mjs'

const code = projectFiles().filter((path) => /^src\/.*\.tsx?$/.test(path) && !path.includes('/messages/'))

test('what was made of the catalogues is what they say', () => {
  const stale = Object.entries(messageModules()).filter(([path, text]) => readFileSync(inRoot(path), 'utf8') !== text)

  expect(stale.map(([path]) => `${path}: run npm run messages`)).toEqual([])
})

test('every message is said somewhere', () => {
  const texts = code.map((path) => readFileSync(inRoot(path), 'utf8')).filter((text) => text.includes('/messages/'))
  const said = new Set(texts.flatMap((text) => text.match(/\b[a-zA-Z]\w*(?=\b)/g)))
  const unused = catalogues().flatMap(({ path, texts: { 'en-GB': english } }) =>
    Object.keys(english).flatMap((key) => (said.has(key) ? [] : `${path}: ${key}`)),
  )

  expect(unused).toEqual([])
})

test('everything that readers are told is told in German', () => {
  const readers = catalogues().filter(({ path }) => path.endsWith('/readers'))
  const missing = readers.flatMap(({ path, texts: { 'en-GB': english, de = {} } }) =>
    Object.keys(english).flatMap((key) => (de[key] === undefined ? `${path}: ${key}` : [])),
  )

  expect(readers.length).toBeGreaterThan(0)
  expect(missing).toEqual([])
})

test('no German message is left in English', () => {
  const left = catalogues().flatMap(({ path, texts: { 'en-GB': english, de = {} } }) =>
    Object.entries(de).flatMap(([key, text]) =>
      text === english[key] && /\p{L}{3,} \p{L}{3,}/u.test(text.replaceAll(/\{[^{}]*\}|<[^<>]*>/g, ''))
        ? `${path}: ${key}`
        : [],
    ),
  )

  expect(left).toEqual([])
})

test('no text for people stands in code', { timeout: 120_000 }, () => {
  expect(textInCode()).toEqual([])
})

test.each([
  ['<p>Some words</p>', 1],
  ['<p title="Some words">{say.words()}</p>', 1],
  ['<p class="some words">{name}</p>', 0],
  ["f({ label: isOpen ? 'Open' : 'Shut' })", 2],
  ["const names = { one: 'One', two: say.two }", 1],
  ["log.warn('Some words are logged.')", 0],
  ["throw new Error('Some words are thrown.')", 0],
  [`const words = \`\${count} replies to \${name}\`; f({ words })`, 0],
  [`return \`\${count} replies\``, 1],
  ['<Figure name="Held first" value={count} />', 1],
  ["const tabs = [{ name: 'Write', path }, { name: say.record(), path }]", 1],
  ["const fields = [['Headline', headline], [say.text(), text]]", 1],
  ["const kinds = ['news', 'so called', { name: 'article-page' }]", 0],
  [`const lines = [\`Sitemap: \${address}\`]`, 0],
  [`const lines = [\`\${name} is editor now\`]`, 1],
  [`<Page title={\`Record: \${headline}\`} />`, 1],
  [`<Page title={\`\${name}, \${role}\`} />`, 0],
  [`<Page class={\`stage \${state}\`} />`, 0],
  [`f({ words: html\`<a href="\${x}" aria-label="Report an error">!</a>\` })`, 1],
  [`f({ words: html\`<a href="\${x}" aria-label="\${say.report()}">!</a>\` })`, 0],
])('%s has %i texts', (text, count) => {
  expect(textsIn('src/a.tsx', `const page = () => { ${/^[<f]/.test(text) ? `return (${text})` : text} }`)).toHaveLength(
    count,
  )
})

// What runs in a browser is loaded by a page, whose language it speaks from the first.
test('no message is said once for all as its file is loaded', () => {
  const found = code
    .filter((path) => !/[.]test[.]|^src[/]browser[/]|[/]editor[.]ts$/.test(path))
    .flatMap((path) => saidAtLoad(path, readFileSync(inRoot(path), 'utf8')))

  expect(found).toEqual([])
})

test.each([
  ['const gone = say.gone()', ['src/a.ts:2: say.gone()']],
  ['const table = said({ gone: say.gone({ max: 3 }) })', ['src/a.ts:2: say.gone({ max: 3 })']],
  ['const form = z.object({ email: z.string({ error: say.gone() }) })', ['src/a.ts:2: say.gone()']],
  ['const table = said({ gone: () => say.gone({ max: 3 }), back: say.back })', []],
  [
    'const one = said({ gone: say.gone }); const two = said({ gone: one.gone, ...one })',
    ['src/a.ts:2: one.gone', 'src/a.ts:2: ...one'],
  ],
  ['const one = said({ gone: say.gone }); const two = said({ gone: () => one.gone })', []],
  ['function page() { return say.gone() }', []],
  ['const other = see.gone()', []],
])('of %s at load is said %j', (text, found) => {
  expect(saidAtLoad('src/a.ts', `import * as say from './messages/readers.ts'\n${text}`)).toEqual(found)
})

test('a message is made into what its languages say', () => {
  const made = moduleOf('src/features/a/messages/readers', {
    'en-GB': { replies: '{count, plural, one {# reply} other {# replies}}' },
    de: { replies: '{count, plural, one {# Antwort} other {# Antworten}}' },
  })

  expect(made).toContain('export const replies = /* @__PURE__ */ message<{ count: number }>')
  expect(made).toContain("'de': (given) => `${plural('de', given.count,")
})

test.each([
  [{ 'en-GB': { a: '{count, plural, one {reply}}' } }, /a: “.*” is no message/],
  [{ 'en-GB': { a: 'By {name}' }, de: { a: 'Von {wem}' } }, /de a: “wem” is not given/],
  [{ 'en-GB': { a: 'A' }, de: { b: 'B' } }, /no message is called b/],
  [{ 'en-GB': { words: 'Words' } }, /words is what a helper of every catalogue is called/],
  [{ 'en-GB': { a: 'On {day, date, long}' } }, /a date or a time/],
  [{ 'en-GB': { a: '<b>some <i>words</i></b>' } }, /has a tag in it/],
])('a wrong message is refused in words: %j', (texts, words) => {
  expect(() => moduleOf('src/features/a/messages/readers', texts)).toThrow(words)
})
