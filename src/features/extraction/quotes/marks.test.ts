import { expect, test } from 'vitest'
import { paragraphsOf } from '../text/paragraphs.ts'
import { marksOf } from './marks.ts'

const quoted = (text: string) => marksOf(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['“One,” she said. “Two.”', ['One,', 'Two.']],
  ['"One," she said. "Two."', ['One,', 'Two.']],
  ["``One,'' she said. ``Two.''", ['One,', 'Two.']],
  ["''One,'' she said.", ['One,']],
  ['« Un », dit-elle.', ['Un']],
  ['„Eins“, sagte sie.', ['Eins']],
  ['‘One,’ she said. ‘Two.’', ['One,', 'Two.']],
  ["'One,' she said. 'Two.'", ['One,', 'Two.']],
  ['‘It’s the workers’ right,’ he said.', ['It’s the workers’ right,']],
  ["'It wasn't the lads' fault,' he said.", ["It wasn't the lads' fault,"]],
  ['He said: “She told me, ‘Go home,’ and I went.”', ['She told me, ‘Go home,’ and I went.']],
  ['He said: ‘She told me, “Go home,” and I went.’', ['She told me, “Go home,” and I went.']],
  ['“One,“ she said.', ['One,']],
  ['The board is 6" wide and 12" long.', []],
  ['It’s the ’90s: rock ’n’ roll, and give ’em hell.', []],
  ["It's the '90s: rock 'n' roll, and don't stop the dogs' dinner.", []],
  ['The workers’ rights and the nurses’ pay.', []],
  ['“” and “ ”', []],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test('a mark that is never closed ends with its paragraph', () => {
  expect(quoted('“One, she said.\n\nTwo, he said. “Three.”')).toEqual(['One, she said.', 'Three.'])
})

test('a mark that opens again before it closes was never closed', () => {
  expect(quoted('“One, she said. “Two.”')).toEqual(['One, she said.', 'Two.'])
})

test('whoever said it is no part of a quotation that was never closed', () => {
  expect(quoted('“The bill is due, remarked Ada Reed.')).toEqual(['The bill is due,'])
  expect(quoted('“The bill is due, the mayor said, and left.\n\nNobody paid.')).toEqual(['The bill is due,'])
})
