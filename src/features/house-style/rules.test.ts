import { expect, test } from 'vitest'
import { blankRule, type RuleFields } from './rule.ts'
import { isTried, keyFor, printOfFinding, unsoundIn } from './rules.ts'

const sound: RuleFields = {
  ...blankRule,
  ...{
    name: 'Adviser',
    words: 'advisor => adviser\nadvisors → advisers',
    why: 'One spelling.',
    matches: 'Her advisor left.',
  },
}

test.each<[string, Partial<RuleFields>, string]>([
  ['an example in which it finds nothing', { matches: 'Her adviser left.' }, 'finds-nothing-in'],
  ['an example in which it should find nothing', { misses: 'The advisors left.' }, 'finds-in'],
  ['no example', { matches: '' }, 'no-example'],
  ['a pattern that looks ahead', { words: '', pattern: 'a(?=b)' }, 'pattern-lookaround'],
  ['words and a pattern', { pattern: 'a' }, 'both-words-and-pattern'],
  ['nothing to find', { words: ' ' }, 'nothing-to-find'],
  ['an arrow alone', { words: '=> adviser' }, 'wording-empty'],
  ['the same twice', { words: 'adviser => adviser' }, 'writes-what-it-finds'],
  ['no reason', { why: '' }, 'no-why'],
  ['a link that is none', { link: 'javascript:alert(1)' }, 'no-link'],
])('a rule with %s is not kept', (_what, wrong, why) => {
  expect(unsoundIn('key', { ...sound, ...wrong })?.why).toBe(why)
})

test('a sound rule is kept, also one that finds what is said in quotations', () => {
  const spoken = { ...sound, leavesQuotes: false, matches: 'He said “my advisor”.', misses: 'He said so.' }

  expect([unsoundIn('key', sound), unsoundIn('key', spoken)]).toEqual([undefined, undefined])
  expect(unsoundIn('key', { ...spoken, leavesQuotes: true })?.why).toBe('finds-nothing-in')
})

test('a trial counts until what the rule finds is changed, and for no less', () => {
  const trial = { print: printOfFinding(sound) }

  expect(isTried({ ...sound, why: 'Another reason.', level: 'block', instead: '' }, trial)).toBe(true)
  expect(isTried({ ...sound, words: 'advisor => adviser' }, trial)).toBe(false)
})

test('a rule is called by its name in files, by another when that is taken', () => {
  expect([
    keyFor('Adviser, not advisor', new Set()),
    keyFor('Adviser', new Set(['adviser'])),
    keyFor('§', new Set()),
  ]).toEqual(['adviser-not-advisor', 'adviser-2', 'untitled'])
})
