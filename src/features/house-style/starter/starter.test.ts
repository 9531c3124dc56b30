import { expect, test } from 'vitest'
import { corpus } from '../../../../measure/corpus.ts'
import { check, readyStyle } from '../../desk/index.ts'
import { askedOf } from '../rules.ts'
import { starterGroups } from './starter.ts'

test('the starter set has some 150 rules, each with a key of its own, its reason and its examples, and all only note', async () => {
  const rules = (await starterGroups()).flatMap((group) => group.rules)

  expect(rules.length).toBeGreaterThanOrEqual(150)
  expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length)
  expect(
    rules
      .filter(({ fields }) => fields.level !== 'note' || fields.why.length < 10 || fields.misses === '')
      .map(({ key }) => key),
  ).toEqual([])
})

test('on articles with nothing wrong the whole set adds nothing that blocks or warns, and says little', async () => {
  const rules = (await starterGroups())
    .flatMap((group) => group.rules)
    .map(({ key, fields }) => askedOf({ ...fields, key }))
  const style = readyStyle({ version: 'starter', rules })
  const samples = corpus()
  const words = samples.reduce((sum, sample) => sum + sample.words, 0)

  const said = samples.flatMap(({ draft }) => check(draft, { style })).filter(({ rule }) => rule.startsWith('style:'))

  expect(said.filter(({ level }) => level !== 'note')).toEqual([])
  expect((said.length * 800) / words).toBeLessThan(3)
})
