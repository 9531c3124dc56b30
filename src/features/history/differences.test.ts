import { expect, test } from 'vitest'
import { type Change, differences } from './differences.ts'

const kept = (text: string): Change => ({ kind: 'same', text })
const gone = (text: string): Change => ({ kind: 'removed', text })
const come = (text: string): Change => ({ kind: 'added', text })

test.each<[string, string, Change[]]>([
  ['It is so.', 'It is so.', [kept('It is so.')]],
  ['', 'It is so.', [come('It is so.')]],
  ['It is so.', '', [gone('It is so.')]],
  [
    'Done next autumn.',
    'Done in spring 2028.',
    [kept('Done '), gone('next autumn'), come('in spring 2028'), kept('.')],
  ],
  ['One two three', 'One three', [kept('One '), gone('two '), kept('three')]],
  ['Six men came', 'Six old men came', [kept('Six '), come('old '), kept('men came')]],
])('what went stands before what came: %s', (before, after, changes) => {
  expect(differences(before, after)).toEqual(changes)
})

test('either text can be read out of the changes', () => {
  const [before, after] = ['a b  c d, e\nf g', 'b x  y c e\n\nf  h']

  const changes = differences(before, after)

  const without = (kind: Change['kind']) =>
    changes
      .filter((change) => change.kind !== kind)
      .map(({ text }) => text)
      .join('')
  expect([without('added'), without('removed')]).toEqual([before, after])
})
