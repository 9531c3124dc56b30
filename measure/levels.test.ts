import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { precision as known } from '../src/features/desk/precision.ts'
import { earned, rules } from '../src/features/desk/rule-list.ts'
import { openDictionaries } from '../src/features/desk/spelling/dictionaries.ts'
import { corpus, plain, type Sample } from './corpus.ts'
import { injectorsWith } from './faults.ts'
import { pagesOf, precisionFile, sharesOf, standing, worseOf } from './levels.ts'
import { precision, seeds } from './measured.ts'

const minute = 60_000

test('a rule blocks with 95% right, warns with 80%, and otherwise only says', () => {
  expect(earned('block', 0.95)).toBe('block')
  expect(earned('block', 0.949)).toBe('warn')
  expect(earned('block', 0.799)).toBe('note')
  expect(earned('warn', 1)).toBe('warn')
  expect(earned('warn', 0.8)).toBe('warn')
  expect(earned('warn', 0.799)).toBe('note')
  expect(earned('note', 1)).toBe('note')
  expect(earned('block')).toBe('note')
})

test('every rule that asks to stop or to warn is measured', () => {
  const unmeasured = rules.filter(({ name, asks }) => asks !== 'note' && known[name] === undefined)

  expect(unmeasured).toEqual([])
})

test('the levels are those that the articles held out give', { timeout: minute }, async () => {
  const dictionaries = await openDictionaries()
  const injectors = injectorsWith(dictionaries.isWord)
  const sharesIn = (samples: Sample[]) => {
    const heldOut = samples.filter(({ isHeldOut }) => isHeldOut)
    return sharesOf(precision(heldOut, injectors, { seeds, house: dictionaries }))
  }

  const shares = worseOf(sharesIn(corpus()), sharesIn(plain()))

  // How many passages of an archive are found again takes longer, and no level depends on it.
  const { 'archive-overlap': _overlap, ...rest } = known
  expect(Object.fromEntries(shares)).toEqual(rest)
})

test('what the rules read and what people read is written as it was measured', () => {
  const file = readFileSync(new URL('../src/features/desk/precision.ts', import.meta.url), 'utf8')
  const shares = new Map(rules.flatMap(({ name }) => (known[name] === undefined ? [] : [[name, known[name]] as const])))

  expect(file).toBe(precisionFile(shares))
  expect(standing('rules')).toBe(pagesOf())
})

test('a rule that earns less than it asks for says so on its page', () => {
  const page = pagesOf(new Map([['missing-space', 0.7] as const, ['boilerplate', 0.94] as const]))

  expect(page).toContain('### missing-space (note)')
  expect(page).toContain('Right in 70.0% of what it says; it would warn with 80%.')
  expect(page).toContain('### boilerplate (warn)')
  expect(page).toContain('Right in 94.0% of what it says; it would stop publication with 95%.')
})
