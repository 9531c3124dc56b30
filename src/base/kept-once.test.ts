import { expect, test } from 'vitest'
import { keptOnce } from './kept-once.ts'

test('what failed to load is loaded again, and what came is kept', async () => {
  let tries = 0
  const dictionary = keptOnce(async () => {
    tries += 1
    if (tries === 1) throw new Error('Too many open files.')
    return ['ferry']
  })

  const failed = await Promise.allSettled([dictionary(), dictionary()])
  const loaded = [await dictionary(), await dictionary()]

  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(loaded).toEqual([['ferry'], ['ferry']])
  expect(tries).toBe(2)
})
