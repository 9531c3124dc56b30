import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costOf } from '../../../../testing/cost.ts'
import { aDraft as theDraft } from '../../../../testing/drafts.ts'
import { check } from '../../rules.ts'
import { ready, styleFaults } from './ask.ts'
import { parsePattern } from './pattern/parse.ts'
import { programOf } from './pattern/program.ts'
import { nextIn } from './pattern/run.ts'
import { readPattern } from './patterns.ts'
import { spelt } from './spelt.ts'
import type { StyleRule } from './style.ts'

const aDraft = (text: string) => theDraft({ headline: '', standfirst: '', body: [text] })

const usual: StyleRule = {
  ...{ key: 'rule', name: 'A rule', level: 'note', words: [], pattern: '', instead: '' },
  ...{ isCased: false, leavesQuotes: true, sections: [], why: 'Because.' },
}

function found(rule: Partial<StyleRule>, text: string, section?: string) {
  const style = ready({ version: 'one', rules: [{ ...usual, ...rule }] })
  const draft = { ...aDraft(text), ...(section === undefined ? {} : { section }) }
  return Array.from(styleFaults(draft, style, { quotes: 'double' }), ({ place, fix }) => {
    const at = draft.passages.find(({ id }) => id === place.passage)?.text ?? ''
    return [at.slice(place.start, place.end), fix?.text]
  })
}

const words = (...all: [string, string?][]) => ({
  words: all.map(([each, instead = '']) => ({ words: each, instead })),
})

test('a wording is found as whole words, whatever its capitals, and is written with those it had', () => {
  const rule = words(['advisor', 'adviser'], ['advisors', 'advisers'])

  expect(found(rule, 'Advisor Reed told the advisors’ panel that ADVISORS and a misadvisor differ.')).toEqual([
    ['Advisor', 'Adviser'],
    ['advisors', 'advisers'],
    ['ADVISORS', 'ADVISERS'],
  ])
})

test('a wording of several words is found over any space, and the longest of a rule counts', () => {
  const rule = words(['in order', 'x'], ['in order to', 'to'])

  expect(found(rule, 'In order\u00a0to win, it was in order.')).toEqual([
    ['In order\u00a0to', 'To'],
    ['in order', 'x'],
  ])
})

test('a word is no part of one with a hyphen or an apostrophe, and of what belongs to it', () => {
  const rule = words(['web', ''])

  expect(found(rule, 'The cob-web and the web-site and O’web, but the web’s edge.').length).toBe(1)
})

test('a rule about capitals leaves the beginnings of sentences alone', () => {
  const rule = words(['Internet', 'internet'])

  expect(
    found(rule, 'Internet access fell. The Internet was down; internet cafés shut. “Internet!” she said.'),
  ).toEqual([['Internet', 'internet']])
})

test('quotations are left alone unless the rule says otherwise', () => {
  const text = 'She said “I will utilise it” and did utilise it.'

  expect(found(words(['utilise', 'use']), text).length).toBe(1)
  expect(found({ ...words(['utilise', 'use']), leavesQuotes: false }, text).length).toBe(2)
})

test('a rule of some sections is asked in those', () => {
  const rule = { ...words(['soccer', 'football']), sections: ['sport'] }

  expect([found(rule, 'It was soccer.', 'sport').length, found(rule, 'It was soccer.').length]).toEqual([1, 0])
})

test('a pattern writes what its groups found', () => {
  const rule = { pattern: "\\b(\\d{4})'s\\b", instead: '$1s' }

  expect(found(rule, 'In the 1980’s and the 1990s.')).toEqual([['1980’s', '1980s']])
})

test('words beside a finding are part of it, so that to dismiss it says nothing of the same word elsewhere', () => {
  const style = ready({ version: 'one', rules: [{ ...usual, ...words(['chairman', 'chair']) }] })
  const faults = Array.from(
    styleFaults(aDraft('The chairman spoke. Then chairman Mao spoke.'), style, { quotes: 'double' }),
  )

  expect(faults.map(({ evidence }) => evidence)).toEqual(['The chairman spoke.', 'Then chairman Mao'])
})

test('a rule finds at the level it has, beside those of every paper', () => {
  const style = ready({ version: 'one', rules: [{ ...usual, level: 'block', ...words(['utilise', 'use']) }] })
  const findings = check(aDraft('They utilise the the ramp.'), { style }).map(({ rule, level }) => [rule, level])
  const demoted = check(aDraft('They utilise it.'), { style, demoted: new Set(['style:rule']) })

  expect(findings).toContainEqual(['style:rule', 'block'])
  expect(findings).toContainEqual(['doubled-word', 'warn'])
  expect(demoted.find(({ rule }) => rule === 'style:rule')?.level).toBe('note')
})

test.each([
  ['(a)\\1', 'backreference'],
  ['(?=a)', 'lookaround'],
  ['(?<!a)b', 'lookaround'],
  ['(?i)a', 'group'],
  ['[z-a]', 'class'],
  ['a**', 'nothing-to-repeat'],
  ['(a', 'parenthesis'],
  ['a)', 'parenthesis'],
  ['\\q', 'escape'],
  ['a{999}', 'too-often'],
  ['((a{100}){100})', 'too-often'],
  ['a'.repeat(501), 'too-long'],
])('the pattern %s is refused as %s', (source, why) => {
  expect(readPattern(source, true)).toMatchObject({ unreadable: why })
})

test('a pattern finds what the language’s own would, where both can be asked', () => {
  const letter = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '\\d', '\\b', 'é')
  const pattern = fc.letrec<{ part: string; some: string; again: string }>((tie) => ({
    part: fc.oneof({ depthSize: 'small', withCrossShrink: true }, letter, tie('some'), tie('again')),
    some: fc
      .tuple(tie('part'), tie('part'), fc.boolean())
      .map(([one, two, isEither]) => (isEither ? `(${one}|${two})` : `${one}${two}`)),
    again: fc
      .tuple(
        letter.filter((each) => each !== '\\b'),
        fc.constantFrom('*', '+', '?', '{1,3}', '*?', '+?'),
      )
      .map(([one, sign]) => one + sign),
  })).part
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '1', 'é'), maxLength: 30 })

  fc.assert(
    fc.property(pattern, text, (source, within) => {
      const parsed = parsePattern(source)
      if ('unreadable' in parsed) return
      const program = programOf(parsed.part, parsed.groups, true)
      if (program === 'too-often') return
      const edge =
        '(?:(?<=[\\p{L}\\p{M}\\p{N}_])(?![\\p{L}\\p{M}\\p{N}_])|(?<![\\p{L}\\p{M}\\p{N}_])(?=[\\p{L}\\p{M}\\p{N}_]))'
      const theirs = new RegExp(source.replaceAll('\\b', edge), 'u').exec(within)
      const ours = nextIn(spelt(within), program, 0)
      expect(ours ? [ours[0], ours[1]] : null).toEqual(theirs ? [theirs.index, theirs.index + theirs[0].length] : null)
    }),
    { numRuns: 2_000 },
  )
})

test('a pattern that would keep others going back for ever takes time that grows with the text', () => {
  const style = ready({
    version: 'one',
    rules: [
      { ...usual, pattern: '(a|aa|a?)+(a+)+$x' },
      { ...usual, key: 'b', pattern: '(x+x+)+y' },
    ],
  })
  const costly = (length: number) => () =>
    Array.from(styleFaults(aDraft(`${'a'.repeat(length)} ${'x'.repeat(length)}`), style, { quotes: 'double' }))

  const [short, long] = [costOf(costly(2_000)), costOf(costly(16_000))]

  expect(long).toBeLessThan(24 * Math.max(short, 20))
})
