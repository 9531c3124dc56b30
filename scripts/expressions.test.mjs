import { expect, test } from 'vitest'
import { expressionsIn, slownessOf } from './expressions.mjs'

const slow = String.raw`text.replace(/^(\s*)(.*?)(\s*)$/s, '')`

test('an expression that takes more than linear time is found, and one that does not is left alone', async () => {
  const [expression] = expressionsIn('a.ts', slow).written

  expect(await slownessOf(expression)).toContain('2nd degree polynomial')
  expect(await slownessOf({ source: '^(a+)+$', flags: '' })).toContain('exponential')
  expect(await slownessOf({ source: '^[a-z]+-[0-9]+$', flags: 'u' })).toBeUndefined()
  expect(await slownessOf({ source: '[“”]', flags: 'g' })).toBeUndefined()
})

test('expressions are found where they are written and where they are built', () => {
  const text = ['const a = /a+$/gu', 'const b = new RegExp("x" + a.source)', 'const c = 4 / 2 / 1'].join('\n')

  const { written, built } = expressionsIn('a.ts', text)

  expect(written).toMatchObject([{ line: 1, source: 'a+$', flags: 'gu' }])
  expect(built).toMatchObject([{ line: 2, column: 11 }])
})

test('an exception counts with a reason, on its line or the line above', () => {
  const isExcused = (text) => expressionsIn('a.ts', text).written.at(-1).isExcused

  expect(isExcused('x = /a+$/ // exception: of forty characters at most')).toBe(true)
  expect(isExcused('// exception: of forty characters at most\nx = /a+$/')).toBe(true)
  expect(isExcused('x = /a+$/ // exception: no')).toBe(false)
  expect(isExcused('x = /a+$/')).toBe(false)
})
