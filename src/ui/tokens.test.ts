import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cssOf, newsroomTokens, readerTokens } from './tokens.ts'

const families = [
  ['reader', readerTokens],
  ['looks', readerTokens],
  ['newsroom', newsroomTokens],
] as const

const sheets = families.flatMap(([family, tokens]) =>
  readdirSync(new URL(`./${family}/sheets/`, import.meta.url)).map((file) => {
    const text = readFileSync(new URL(`./${family}/sheets/${file}`, import.meta.url), 'utf8')
    return { name: `${family}/${file}`, tokens, text }
  }),
)

test('there are sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(15)
})

test.each(sheets)('$name holds no colour of its own', ({ text }) => {
  expect(text.match(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|light-dark|oklch)\(|:\s*(?:white|black)\b/gi) ?? []).toEqual([])
})

test.each(sheets)('$name names only tokens that there are', ({ tokens, text }) => {
  const own = [...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name)
  const known = [...Object.keys(tokens.colours), ...Object.keys(tokens.others)].map((name) => `--${name}`)

  const named = [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)

  expect(named.filter((name) => !known.includes(name ?? '') && !own.includes(name))).toEqual([])
})

test('by night and on paper a token has another value', () => {
  const css = cssOf({ colours: { ink: ['#111', '#eee', '#000'], hair: ['#ddd', '#333'] }, others: { wide: '76rem' } })

  expect(css.split('\n')).toEqual([
    ':root{color-scheme:light dark;--ink:#111;--hair:#ddd;--wide:76rem;}',
    '@media (prefers-color-scheme:dark){:root{--ink:#eee;--hair:#333;}}',
    '@media print{:root{--ink:#000;}}',
    '',
  ])
})
