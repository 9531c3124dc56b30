import { expect, test } from 'vitest'
import { readKey, writtenKey } from './keyset.ts'

const id = '01kc8p9m7sx0q2v4y6zabcdefg'

test.each([
  [[id], ['id']],
  [
    ['2026-11-23T09:00:00.000Z', id],
    ['moment', 'id'],
  ],
  [[17], ['number']],
  [
    ['Ada/Reed', id],
    ['text', 'id'],
  ],
  [
    ['', id],
    ['text', 'id'],
  ],
] as const)('%j is written into an address and read again', (key, shape) => {
  expect(readKey(writtenKey(key), shape)).toEqual(key)
})

test.each([
  ['', ['id']],
  ['01KC', ['id']],
  [id, ['moment', 'id']],
  [`yesterday/${id}`, ['moment', 'id']],
  [`2026-11-23T09:00:00.000Z/${id}/${id}`, ['moment', 'id']],
  ['seven', ['number']],
  ['2147483648', ['number']],
  ['9'.repeat(16), ['number']],
  [`\0/${id}`, ['text', 'id']],
] as const)('“%s” is no place in a list sorted by %j', (text, shape) => {
  expect(readKey(text, shape)).toBeUndefined()
})
