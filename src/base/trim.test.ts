import { expect, test } from 'vitest'
import { withoutEnd, withoutStart } from './trim.ts'

test('only the characters named go, and only from the end asked for', () => {
  expect(withoutEnd('a/b//', '/')).toBe('a/b')
  expect(withoutStart('--a-b-', '-')).toBe('a-b-')
  expect(withoutEnd('...', '.')).toBe('')
  expect(withoutStart('...', '.')).toBe('')
})
