import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createIds, isId } from './id.ts'

test('ids of one moment sort in the order they were made, and are ids', () => {
  const ids = createIds(() => 1_700_000_000_000, randomBytes)
  const made = Array.from({ length: 5_000 }, () => ids.next('reply'))

  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(made.every(isId)).toBe(true)
})

test('where the last letter cannot count on, the one before it does', () => {
  let bytes = new Uint8Array(16).fill(31)
  const ids = createIds(
    () => 1_700_000_000_000,
    () => bytes,
  )
  const first = ids.next('reply')
  bytes = new Uint8Array(16)
  const second = ids.next('reply')

  expect(second > first && isId(second)).toBe(true)
})
