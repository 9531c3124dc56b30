import { describe, expect, test } from 'vitest'
import { createLikenesses, likeness, sketchOf } from './likeness.ts'
import { guess, isSuspect, type Learnt, wordsToJudge } from './spam.ts'

const harbour =
  'The tide comes in at four and the ferry has never once waited for it. Ask anybody on the quay about the winter of the long boats.'

describe('nearly the same', () => {
  test.each([
    ['the same words', harbour, true],
    ['other capitals and punctuation', harbour.toUpperCase().replace('.', '!!'), true],
    ['a word put behind', `${harbour} Cheers`, true],
    ['look-alike letters', harbour.replaceAll('a', 'а').replaceAll('o', 'о'), true],
    [
      'another subject',
      'The council met until midnight on Tuesday and voted nineteen to sixteen against the dredging plan.',
      false,
    ],
    [
      'a few words of it',
      'The tide comes in at four, and that is all I have to say about the council and its harbour plan.',
      false,
    ],
  ])('%s', (_what, text, isAlike) => {
    const likenesses = createLikenesses()
    likenesses.add('first', harbour)

    expect(likenesses.find(text)).toBe(isAlike ? 'first' : undefined)
  })

  test('short replies are alike without anybody copying', () => {
    const likenesses = createLikenesses()
    likenesses.add('first', 'I agree with every word.')

    expect(likenesses.find('I agree with every word.')).toBeUndefined()
  })

  test('only the newest are remembered', () => {
    const likenesses = createLikenesses(2)
    for (const id of ['one', 'two', 'three'])
      likenesses.add(id, `${harbour} ${id.repeat(40)} and ${id} again and again ${id}`)

    expect(likenesses.find(`${harbour} ${'one'.repeat(40)} and one again and again one`)).not.toBe('one')
  })

  test('a text is wholly like itself, and not at all like nothing', () => {
    expect(likeness(sketchOf(harbour), sketchOf(harbour))).toBe(1)
    expect(likeness(sketchOf(harbour), sketchOf(''))).toBe(0)
  })
})

describe('what looks like spam', () => {
  const learnt = (replies = { good: 50, bad: 50 }): Learnt => ({
    replies,
    words: new Map([
      ['casino', { good: 0, bad: 40 }],
      ['bonus', { good: 1, bad: 35 }],
      ['link:win.example', { good: 0, bad: 20 }],
      ['harbour', { good: 30, bad: 0 }],
      ['council', { good: 25, bad: 1 }],
      ['the', { good: 50, bad: 48 }],
    ]),
  })

  test.each([
    ['words only spam had', 'Casino bonus at https://win.example/now', true],
    ['words only replies had', 'The council and the harbour', false],
    ['words nobody has had', 'Marmalade', false],
    ['one telling word among ours', 'The council let the harbour have a casino', false],
  ])('%s', (_what, text, expected) => {
    const guessed = guess(wordsToJudge(text), learnt())

    expect(guessed && isSuspect(guessed)).toBe(expected)
  })

  test('the words that say so are named', () => {
    expect(guess(wordsToJudge('Casino bonus'), learnt())?.words).toEqual(['casino', 'bonus'])
  })

  test('before enough has been decided it says nothing', () => {
    expect(guess(wordsToJudge('Casino bonus'), learnt({ good: 200, bad: 19 }))).toBeUndefined()
  })
})
