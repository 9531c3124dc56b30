import { expect, test } from 'vitest'
import { costOf } from '../../../testing/cost.ts'
import { eachNameOnce, lessSureInside } from './one-name.ts'

const text = 'Harbour City Council met. City Council members left. Anita Sorrell spoke; Sorrell left York for New York.'
const at = (words: string, name = words, confidence = 0.92) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words, name, confidence }
}
const known = (words: string, confidence = 0.99) => {
  const { start, end } = at(words)
  return { start, end, name: words, parts: [] as string[], confidence }
}

test('a name that is a part of a longer one in the text is one suggestion with it', () => {
  const read = [at('Harbour City Council'), at('City Council members left', 'City Council', 0.7)]

  expect(eachNameOnce({ known: [], read }).map(({ name, parts }) => [name, parts])).toEqual([
    ['Harbour City Council', ['City Council']],
  ])
})

test('everybody is suggested once, where the whole name stands', () => {
  const read = [at('Sorrell left', 'Anita Sorrell'), at('Anita Sorrell')]

  expect(eachNameOnce({ known: [known('Anita Sorrell')], read })).toEqual([
    { ...known('Anita Sorrell'), start: text.indexOf('Anita') },
  ])
})

test('the record’s name is one of its own where it stands alone', () => {
  const names = eachNameOnce({ known: [known('York', 0.5)], read: [at('New York'), at('York')] })

  expect(names.map(({ name }) => name)).toEqual(['New York', 'York'])
})

test('a name of the record inside a longer name of another kind is not sure', () => {
  expect(lessSureInside([known('Sorrell')], [at('Anita Sorrell')])[0]?.confidence).toBe(0.5)
  expect(lessSureInside([known('Anita Sorrell')], [at('Anita Sorrell')])[0]?.confidence).toBe(0.99)
})

test('thousands of names take no longer than reading them', () => {
  const read = Array.from({ length: 5000 }, (_, number) => {
    const text = `Anita Sorrell${number} of the Harbour`
    return { start: number * 40, end: number * 40 + text.length, text, name: text, confidence: 0.9 }
  })

  const cost = costOf(() => expect(eachNameOnce({ known: [], read }).length).toBe(5000))

  expect(cost).toBeLessThan(1000)
})
