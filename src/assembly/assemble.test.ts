import { expect, test } from 'vitest'
import { permission } from '../base/permission.ts'
import { features } from '../features.ts'
import { route } from '../platform/web/routes/route.ts'
import { inOrder, refuseMuddle } from './assemble.ts'
import type { Feature } from './feature.ts'
import { onOff } from './fields.ts'
import { setting } from './setting.ts'
import { createSlots, fill, slot } from './slots.ts'

/** A feature that does nothing, with whom it needs. */
function aFeature(name: string, needs: readonly string[] = []): Feature {
  return { name: name as never, needs: needs as never[], service: () => undefined as never }
}

const namesOf = (all: readonly Feature[]) => inOrder(all).map(({ name }) => name as string)

test('each feature is built after whom it needs, and otherwise as they are listed', () => {
  const all = [aFeature('letters', ['readers']), aFeature('polls'), aFeature('readers', ['mail']), aFeature('mail')]

  expect(namesOf(all)).toEqual(['mail', 'readers', 'letters', 'polls'])
})

test.each([
  [[aFeature('a', ['b']), aFeature('b', ['c']), aFeature('c', ['b'])], 'in a circle: b needs c needs b.'],
  [[aFeature('a', ['a'])], 'in a circle: a needs a.'],
  [[aFeature('a', ['nobody'])], 'a needs nobody, and there is no such feature.'],
  [[aFeature('a'), aFeature('a')], 'Two features have one name.'],
])('a site of features that cannot be built does not start, and says why (%#)', (all, says) => {
  expect(() => inOrder(all)).toThrow(says)
})

const ring = permission('bell.ring', () => 'Ring the bell', { editor: 'all' })
const loudness = setting('loudness', {
  ...{ field: onOff({ on: 'Loud', off: 'Soft' }), atFirst: true, label: () => 'How loud', permission: ring },
  group: { name: 'bells', title: () => 'Bells' },
})
const bells = { ring: route('bell.ring', { method: 'POST', path: '/bells', permission: ring }) }

test.each([
  [
    [
      { ...aFeature('a'), permissions: [ring] },
      { ...aFeature('b'), permissions: [{ ...ring }] },
    ],
    'permission of the name bell.ring',
  ],
  [
    [{ ...aFeature('a'), routes: [bells] }],
    'The route bell.ring asks for bell.ring, and no feature lists that permission.',
  ],
  [
    [{ ...aFeature('a'), settings: [loudness] }],
    'The setting loudness asks for bell.ring, and no feature lists that permission.',
  ],
  [
    [
      { ...aFeature('a'), permissions: [ring], settings: [loudness] },
      { ...aFeature('b'), settings: [{ ...loudness, name: 'pitch', group: { ...loudness.group } }] },
    ],
    'Two features have a group of settings of the name bells.',
  ],
])('a site whose permissions are muddled does not start, and says why (%#)', (all, says) => {
  expect(() => refuseMuddle(all as Feature[])).toThrow(says)
})

test('a permission that is listed once may be asked for by a route of any feature', () => {
  const all = [
    { ...aFeature('a'), permissions: [ring] },
    { ...aFeature('b'), routes: [bells] },
  ]

  expect(() => refuseMuddle(all as Feature[])).not.toThrow()
})

test('the features of Stet stand in an order that holds already', () => {
  expect(namesOf(features)).toEqual(features.map(({ name }) => name))
})

test('a slot gives its fillings in their order, also to whoever asked before it was filled', () => {
  const bells = slot<string>('bells')
  const slots = createSlots()
  const heard = slots.all(bells)

  slots.fill([fill(bells, 'second'), fill(bells, 'third'), fill(bells, 'first', -1)])

  expect(heard).toEqual(['first', 'second', 'third'])
})

test.each([[[]], [['one', 'two']]])('a slot for one is a fault when %j fill it', (fillings) => {
  const bell = slot<string>('bell')
  const slots = createSlots()
  const one = slots.one(bell)

  slots.fill(fillings.map((each) => fill(bell, each)))

  expect(one).toThrow(`${fillings.length} features fill bell, not one.`)
})

test('a slot whose fillings are known by a name refuses two of one name, and others do not', () => {
  const bell = slot<{ note: string }>('bell', ({ note }) => note)
  const any = slot<{ note: string }>('any-bell')
  const twice = (into: typeof bell) => () => createSlots().fill([fill(into, { note: 'a' }), fill(into, { note: 'a' })])

  expect(twice(bell)).toThrow('Two features fill bell by the name a.')
  expect(twice(any)).not.toThrow()
  expect(() => createSlots().fill([fill(bell, { note: 'a' }), fill(bell, { note: 'b' })])).not.toThrow()
})
