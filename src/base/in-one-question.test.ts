import { expect, test } from 'vitest'
import { inOneQuestion } from './in-one-question.ts'

function anArchive() {
  const asked: string[][] = []
  const find = inOneQuestion(async (names: readonly string[]) => {
    asked.push([...names])
    if (names.includes('burnt')) throw new Error('The archive burnt.')
    return new Map(names.filter((name) => name !== 'lost').map((name) => [name, name.length]))
  })
  return { asked, find }
}

test('what is asked for in one moment is one question, with each thing in it once', async () => {
  const { asked, find } = anArchive()

  const found = await Promise.all(['ferry', 'ramp', 'lost', 'ferry'].map(find))
  const later = await find('ramp')

  expect([found, later]).toEqual([[5, 4, undefined, 5], 4])
  expect(asked).toEqual([['ferry', 'ramp', 'lost'], ['ramp']])
})

test('a question that fails fails for whoever asked, and for nobody who asks later', async () => {
  const { find } = anArchive()

  const [one, other] = await Promise.allSettled([find('ferry'), find('burnt')])

  expect([one?.status, other?.status]).toEqual(['rejected', 'rejected'])
  expect(await find('ferry')).toBe(5)
})
