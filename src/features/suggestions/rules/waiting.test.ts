import { expect, test } from 'vitest'
import { quotedIn } from './waiting.ts'

const quoted = quotedIn(['nobody in this room wants that', 'we were wrong', 'it was wrong of us to wait so long'])

test.each([
  ['nobody in this room wants that', true, false],
  ['in this room wants', true, true],
  ['in this room', false, false],
  ['we were wrong', true, false],
  ['wrong of us to', true, true],
  ['this room wants that we', false, false],
  ['nobody in this room wan', false, false],
  ['', false, false],
])('%s', (folded, has, isPart) => {
  expect([quoted.has(folded), quoted.isPart(folded)]).toEqual([has, isPart])
})

test('the same quote twice is one, and part of none', () => {
  expect(quotedIn(['a b c d', 'a b c d']).isPart('a b c d')).toBe(false)
  expect(quotedIn(['a b c d', 'a b c d e']).isPart('a b c d')).toBe(true)
  expect(quotedIn(['z a b c d', 'a b c d']).isPart('a b c d')).toBe(true)
})
