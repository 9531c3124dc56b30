import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedBlocks, mergedLine } from './merging.ts'

type B = { attrs: { id: string }; says: string }
const block = (id: string, says = id): B => ({ attrs: { id }, says })
const isSame = (one: B, other: B) => one.says === other.says
const merge = (...[base, now, sent]: [B[], B[], B[]]) => {
  let count = 0
  const again = (each: B) => block(`new${++count}`, each.says)
  const { blocks, doubled } = mergedBlocks({ base, now, sent }, { isSame, again })
  return {
    said: blocks.map(({ attrs, says }) => (attrs.id === says ? says : `${attrs.id}=${says}`)).join(' '),
    doubled,
  }
}
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => block(id)) as [B, B, B, B]

test.each([
  ['nobody changed anything', [a, b], [a, b], [a, b], 'a b', 0],
  ['one changes a block', [a, b], [a, b], [a, block('b', 'mine')], 'a b=mine', 0],
  ['each changes another', [a, b], [block('a', 'theirs'), b], [a, block('b', 'mine')], 'a=theirs b=mine', 0],
  ['both change one: both are there', [a], [block('a', 'theirs')], [block('a', 'mine')], 'a=theirs new1=mine', 1],
  ['both change one alike', [a], [block('a', 'x')], [block('a', 'x')], 'a=x', 0],
  ['one removes what nobody changed', [a, b], [a, b], [a], 'a', 0],
  ['the other removes it', [a, b], [a], [a, b], 'a', 0],
  ['one removes what the other changed', [a, b], [a, block('b', 'theirs')], [a], 'a b=theirs', 0],
  ['the other removes what this one changed', [a, b], [a], [a, block('b', 'mine')], 'a b=mine', 0],
  ['both add after the same block', [a], [a, c], [a, d], 'a d c', 0],
  ['one adds at the beginning', [a], [a], [d, a], 'd a', 0],
  ['one moves blocks, the other writes', [a, b, c], [a, b, block('c', 'x')], [c, a, b], 'c=x a b', 0],
] as const)('%s', (...[, base, now, sent, said, doubled]) => {
  expect(merge([...base], [...now], [...sent])).toEqual({ said, doubled })
})

test('no block that one of two wrote or changed is ever lost, and no id stands twice', () => {
  const blocks = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom('x', 'y', 'z')), {
    selector: ([id]) => id,
  })
  fc.assert(
    fc.property(blocks, blocks, blocks, (...given) => {
      const [base, now, sent] = given.map((each) => each.map(([id, says]) => block(id, says))) as [B[], B[], B[]]
      const { blocks: merged } = mergedBlocks({ base, now, sent }, { isSame, again: (each) => block('new', each.says) })
      const said = merged.map(({ says }) => says)
      for (const each of [...now, ...sent]) {
        const before = base.find(({ attrs }) => attrs.id === each.attrs.id)
        if (!before || !isSame(before, each)) expect(said).toContain(each.says)
      }
      const ids = merged.map(({ attrs }) => attrs.id).filter((id) => id !== 'new')
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('a line that two changed has both’s words', () => {
  expect(mergedLine({ base: 'Ferry', now: 'Ferry back', sent: 'Ferry' })).toBe('Ferry back')
  expect(mergedLine({ base: 'Ferry', now: 'Ferry', sent: 'Boat' })).toBe('Boat')
  expect(mergedLine({ base: 'Ferry', now: 'Ferry back', sent: 'Boat' })).toBe('Ferry back / Boat')
})
