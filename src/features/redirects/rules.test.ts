import { expect, test } from 'vitest'
import { admitRedirect, linesOf, readRedirect } from './rules.ts'

test.each([
  ['/old', '/2026/11/new', { path: '/old', to: '/2026/11/new' }],
  ['/old/', '/new/', { path: '/old', to: '/new' }],
  ['/old', 'https://elsewhere.example/a', { path: '/old', to: 'https://elsewhere.example/a' }],
  ['/old', '/search?q=ferry', { path: '/old', to: '/search?q=ferry' }],
])('%s leads to %s', (path, to, read) => {
  expect(readRedirect({ path, to })).toEqual({ read })
})

test.each([
  ['/', '/new', 'no-path'],
  ['old', '/new', 'no-path'],
  ['https://paper.example/old', '/new', 'no-path'],
  ['/old', 'new', 'no-target'],
  ['/old', '//elsewhere.example', 'no-target'],
  ['/old', 'javascript:alert(1)', 'no-target'],
  ['/old', `/${'x'.repeat(2000)}`, 'no-target'],
  ['/old', '/old/', 'to-itself'],
])('%s does not lead to %s: %s', (path, to, problem) => {
  expect(readRedirect({ path, to })).toEqual({ problem })
})

test.each([
  ['/a', '/b', {}, undefined],
  ['/a', '/b', { '/b': '/a' }, 'loop'],
  ['/a', '/b', { '/b': '/c', '/c': '/a' }, 'loop'],
  ['/a', '/b', { '/b': '/c' }, 'chain'],
  ['/b', '/c', { '/a': '/b' }, 'chain'],
  ['/a', '/b', { '/b': '/c', '/c': '/b' }, 'loop'],
])('from %s to %s beside %j is %s', (...[path, to, others, problem]) => {
  const all: Record<string, string> = others
  const known = { leadsTo: (each: string) => all[each], isLedTo: (each: string) => Object.values(all).includes(each) }

  expect(admitRedirect({ path: path as never, to }, known)).toBe(problem)
})

test('a file may have a head, quotes, other marks between its columns, and empty lines', () => {
  const text = '\uFEFFfrom,to\r\n/a,/b\r\n"/c","/d, e"\r\n\r\n/f;/g\n/h\t/i\n/alone\n/one,/two,/three'

  expect(linesOf(text)).toEqual({
    lines: [
      { line: 2, path: '/a', to: '/b' },
      { line: 3, path: '/c', to: '/d, e' },
      { line: 5, path: '/f', to: '/g' },
      { line: 6, path: '/h', to: '/i' },
    ],
    problems: [
      { line: 7, problem: 'not-two-columns' },
      { line: 8, problem: 'not-two-columns' },
    ],
  })
})
