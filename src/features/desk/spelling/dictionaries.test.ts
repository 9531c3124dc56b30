import { expect, test } from 'vitest'
import { openDictionaries } from './dictionaries.ts'

const { isWord } = await openDictionaries()

test.each([
  'harbour',
  'harbor',
  'realise',
  'organize',
  'ferries',
  'unhappily',
  'rebuilt',
  'walked',
  'stopping',
  'children',
  'quickly',
])('%s is a word', (word) => {
  expect(isWord(word)).toBe(true)
})

test.each(['harbuor', 'recieve', 'seperate', 'teh', 'runing', 'childs', 'constructer', ''])('%j is none', (word) => {
  expect(isWord(word)).toBe(false)
})
