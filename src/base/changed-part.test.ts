import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedPart } from './changed-part.ts'

test('what differs is between what both begin and end with', () => {
  expect(changedPart('the ramp', 'the old ramp')).toEqual({ at: 4, removed: 0, inserted: 'old ' })
  expect(changedPart('aa', 'aaa')).toEqual({ at: 2, removed: 0, inserted: 'a' })
  expect(changedPart('same', 'same')).toEqual({ at: 4, removed: 0, inserted: '' })
})

test('putting it in makes the one text of the other, and cuts no character in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🚢') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { at, removed, inserted } = changedPart(before, after)
      expect(before.slice(0, at) + inserted + before.slice(at + removed)).toBe(after)
      expect([before.slice(0, at), inserted].every((part) => part.isWellFormed())).toBe(true)
    }),
  )
})
