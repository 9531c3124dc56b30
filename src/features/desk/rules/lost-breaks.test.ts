import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { check } from '../rules.ts'

const paragraphs = [
  'The water came over the sea wall at four in the morning, and nobody in Fish Row had been told that it would.',
  '“The roof went first. I was standing in the yard with the dog and I saw it lift, all of it, like the lid of a pan.',
  '“Then the walls went. My brother shouted from the lane, and we left everything where it was and walked up to the church.',
  '“Then the lights went out,” said Ada Orr, who keeps the chandlery. “That was the worst of it.”',
  'The harbour board will meet again at the end of the month, and has asked for an engineer’s report before it does.',
]
const found = (...body: string[]) =>
  check(aDraft({ body })).flatMap(({ rule, level, evidence }) =>
    /quotation|lost/.test(rule) ? [[level, rule, evidence.slice(0, 15)]] : [],
  )

test.each([[' '], ['\n']])('paragraphs that ran together are said to have, once, and stop nothing', (joint) => {
  const text = paragraphs.join(joint)

  expect(found(text)).toEqual([['warn', 'lost-breaks', '“Then the walls']])
  expect(found(text.replace(/[“”]/g, '"'))).toEqual([['warn', 'lost-breaks', '"Then the walls']])
})

test('as paragraphs nothing is wrong with them', () => {
  expect(found(...paragraphs)).toEqual([])
})

test('a closing mark lost in a long paragraph is still that', () => {
  const text = paragraphs.join(' ').replace('lid of a pan. “Then', 'lid of a pan, said Tom Bell. “Then')

  expect(found(text)).toContainEqual(['block', 'quotation-marks', '“The roof went '])
})
