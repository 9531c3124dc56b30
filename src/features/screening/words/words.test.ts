import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { phrasesOf, problemsOf } from './lists.ts'
import { matcherOf } from './matcher.ts'
import { tryList } from './trial.ts'

describe('folding', () => {
  test.each([
    ['capitals', 'CHEAP Pills', 'cheap pills'],
    ['accents', 'chéàp pîlls', 'cheap pills'],
    ['Cyrillic look-alikes', 'сhеар рills', 'cheap pills'],
    ['Greek look-alikes', 'chεαp pιlls', 'cheap pills'],
    ['letters of full width', 'ｃｈｅａｐ ｐｉｌｌｓ', 'cheap pills'],
    ['letters of mathematics', '𝓬𝓱𝓮𝓪𝓹 𝓹𝓲𝓵𝓵𝓼', 'cheap pills'],
    ['letters of no width', 'che\u200dap\u00ad p\u2060ills', 'cheap pills'],
    ['marks upon marks', 'c\u0336h\u0336e\u0336a\u0336p\u0336 pills', 'cheap pills'],
    ['signs for letters', 'ch3ap p1ll$', 'cheap pills'],
    ['punctuation between words', '…cheap—pills!', 'cheap pills'],
    ['line breaks', 'cheap\n\tpills', 'cheap pills'],
  ])('%s are seen through', (_what, disguised, folded) => {
    expect(fold(disguised)).toBe(folded)
  })

  test.each([
    ['a number', 'the 100 of 1887', 'the 100 of 1887'],
    ['a word in Russian', 'Хлеб', 'хлеб'],
    ['a word in Greek', 'ψωμί', 'ψωμι'],
    ['Japanese', '東京', '東京'],
  ])('%s stays what it is', (_what, text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('matching', () => {
  const match = (phrases: readonly string[], text: string) => matcherOf(phrases)(fold(text))

  test.each([
    ['a word', ['casino'], 'At the casino.', ['casino']],
    ['part of a word is another word', ['ass'], 'The class assembled.', []],
    ['a word that may go on', ['casino*'], 'Two casinos', ['casino*']],
    ['a phrase', ['cheap pills'], 'Such CHEAP, pills!', ['cheap pills']],
    ['a phrase that a longer one begins with', ['pills', 'cheap pills now'], 'cheap pills', ['pills']],
    ['a phrase inside another', ['pills now', 'cheap pills now'], 'cheap pills now', ['cheap pills now', 'pills now']],
    ['the first and the last word', ['one', 'three'], 'one two three', ['one', 'three']],
    ['overlapping phrases', ['a b', 'b c'], 'a b c', ['a b', 'b c']],
    ['nothing', [], 'anything', []],
  ] as const)('%s', (...[, phrases, text, found]) => {
    expect(match(phrases, text).sort()).toEqual([...found].sort())
  })

  test('agrees with looking for each phrase by itself', () => {
    const words = ['tide', 'ferry', 'quay', 'wall', 'a', 'the']
    const pick = (place: number) => words[(place * 7919) % words.length] ?? ''
    const phrases = Array.from({ length: 60 }, (_, place) =>
      `${pick(place)} ${pick(place + 3)} ${pick(place * 2)}`.trim(),
    )
    const text = Array.from({ length: 400 }, (_, place) => pick(place * place + 1)).join(' ')

    const byItself = [...new Set(phrases)].filter((phrase) => ` ${text} `.includes(` ${phrase} `))

    expect(match(phrases, text).sort().slice(0, 20)).toEqual(byItself.sort().slice(0, 20))
  })

  test('ten thousand phrases that all begin alike, against a text that begins them all, end', () => {
    const phrases = Array.from({ length: 10_000 }, (_, place) => `${'a'.repeat(70)} ${place}`)

    expect(match(phrases, 'a'.repeat(5000))).toEqual([])
    expect(match(phrases, `${'a'.repeat(70)} 77`)).toEqual([`${'a'.repeat(70)} 77`])
  })
})

describe('a list', () => {
  test('has one phrase a line, each once, without notes', () => {
    expect(phrasesOf('# pills\ncheap pills\n\n cheap pills \ncasino*')).toEqual(['cheap pills', 'casino*'])
  })

  test('says which line cannot be kept and why', () => {
    const problems = problemsOf(`fine\n\n!\n${'x'.repeat(81)}`)

    expect(problems).toEqual([
      { line: 3, says: 'a phrase needs at least two letters or digits' },
      { line: 4, says: 'a phrase has at most 80 characters' },
    ])
  })

  test('is tried on replies before it is kept', async () => {
    const replies = Array.from({ length: 250 }, (_, place) => ({
      name: 'Bea',
      body: place % 100 === 0 ? 'Buy CHEAP pills.' : 'The wall has been fine since 1887.',
    }))

    const trial = await tryList(['cheap pills'], replies)

    expect(trial).toMatchObject({ tried: 250, matched: 3, first: [{ phrases: ['cheap pills'] }, {}, {}] })
  })
})
