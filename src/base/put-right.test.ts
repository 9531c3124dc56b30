import { expect, test } from 'vitest'
import { putRight } from './put-right.ts'

test.each([
  [['Ann', 'Anne'], 'Ann said the Annual was Ann’s, not Joann’s.', 'Anne said the Annual was Anne’s, not Joann’s.'],
  [
    ['12', '13'],
    '12 of 120 in 2012 paid 12.5, 3,12 or 12, not 12.',
    '13 of 120 in 2012 paid 12.5, 3,12 or 13, not 13.',
  ],
  [['five', "$& $' $$5"], 'It cost five.', "It cost $& $' $$5."],
  [['(a+b)', '[c]'], 'Not (a+b)?', 'Not [c]?'],
  [['हिन्दी', 'हिंदी'], 'हिन्दी, हिन्दीभाषी, अहिन्दी', 'हिंदी, हिन्दीभाषी, अहिन्दी'],
  [['ता', 'तो'], 'ता किता नेता ताक ताे', 'तो किता नेता ताक ताे'],
  [['กา', 'กี'], 'กา, กาแฟ', 'กี, กาแฟ'],
  [['£4.60', '£4.80'], '£4.60, £4.605 and £4x60', '£4.80, £4.605 and £4x60'],
] as const)('of %j one becomes the other and nothing else does', ([wrong, right], text, expected) => {
  expect(putRight(wrong, right)(text)).toBe(expected)
})
