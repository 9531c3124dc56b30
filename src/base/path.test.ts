import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costOf } from '../testing/cost.ts'
import { longestPath, partOf, pathOf } from './path.ts'

test.each([
  ['/2026/11/ferry-back', '/2026/11/ferry-back'],
  ['/', '/'],
  ['/2026/11/größe', '/2026/11/gr%C3%B6%C3%9Fe'],
  ['/2026/11/gro\u0308\u00dfe', '/2026/11/gr%C3%B6%C3%9Fe'],
  ['/2026/11/gr%c3%b6%c3%9fe', '/2026/11/gr%C3%B6%C3%9Fe'],
  ['/2026/11/gro%CC%88%C3%9Fe', '/2026/11/gr%C3%B6%C3%9Fe'],
  ['/港口今天关闭', '/%E6%B8%AF%E5%8F%A3%E4%BB%8A%E5%A4%A9%E5%85%B3%E9%97%AD'],
  ['/%66erry', '/ferry'],
  ['/ferry%2Dback%7e', '/ferry-back~'],
  ['/a%3Ab%2Bc', '/a:b+c'],
  ['/a b', '/a%20b'],
  ['/a"<>', '/a%22%3C%3E'],
  ['/100%25', '/100%25'],
  ['/ferry-back/', '/ferry-back'],
])('%s is spelt %s', (given, spelt) => {
  expect(pathOf(given)).toBe(spelt)
})

test.each([
  ['no stroke in front', 'ferry'],
  ['nothing', ''],
  ['an empty part', '/a//b'],
  ['an empty part in front', '//a'],
  ['two strokes at the end', '/a//'],
  ['a step in place', '/a/./b'],
  ['a step upwards', '/a/../b'],
  ['a step upwards in disguise', '/a/%2e%2E/b'],
  ['a null', '/a%00'],
  ['an encoded stroke', '/a%2Fb'],
  ['a backslash', '/a\\b'],
  ['a backslash in disguise', '/a%5Cb'],
  ['bytes that are not UTF-8', '/%ff'],
  ['half a letter', '/%e2%82'],
  ['half a pair of surrogates', '/\ud83d'],
  ['an encoded half of a pair', '/%ED%A0%BD'],
  ['an escape that is none', '/100%'],
  ['more than the longest', `/${'a'.repeat(longestPath)}`],
  ['letters that are longer as bytes', `/${'港'.repeat(longestPath / 9 + 1)}`],
])('%s is no path', (_what, given) => {
  expect(pathOf(given)).toBeUndefined()
})

test('any name has one spelling, however it is composed and escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (name) => {
      fc.pre(!/[\0\\/]/.test(name) && name !== '.' && name !== '..')
      const path = `/${partOf(name)}`
      const lower = path.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())
      const apart = `/${encodeURIComponent(name.normalize('NFD'))}`

      expect([path, lower, apart, `${path}/`].map(pathOf)).toEqual([path, path, path, path])
      expect(decodeURIComponent(path.slice(1))).toBe(name.normalize('NFC'))
    }),
  )
})

test('a path of strokes is refused in no more time than one of letters', () => {
  const timed = (text: string) =>
    costOf(() => {
      for (let count = 0; count < 20; count += 1) pathOf(text)
    })
  const usual = timed(`/${'a'.repeat(1000)}`)

  for (const odd of ['/'.repeat(1_000_000), '/a'.repeat(511), '/%61'.repeat(255), 'a/history/'.repeat(1600)]) {
    expect(timed(odd)).toBeLessThan(usual * 100 + 200)
  }
})
