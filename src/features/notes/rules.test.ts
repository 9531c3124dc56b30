import { expect, test } from 'vitest'
import type { StaffId } from '../staff/index.ts'
import { mentionedIn } from './rules.ts'

const people = ['Ada Reed', 'Ada Holt', 'Bo Berg', 'Bo', 'Zoë Müller', 'Jean-Luc d’Orsay'].map((name) => ({
  id: name as StaffId,
  name,
}))

test.each([
  ['@Ada Reed, is this right?', ['Ada Reed']],
  ['Is this right, @bo berg?', ['Bo Berg']],
  ['@Bo: yours', ['Bo']],
  ['@Boris is nobody here', []],
  ['@Ada could be two', []],
  ['@zoë asks @Jean-Luc', ['Zoë Müller', 'Jean-Luc d’Orsay']],
  ['@ZOË MÜLLER!', ['Zoë Müller']],
  ['mail to desk@bo.example', []],
  ['(@Bo Berg) and @Bo Berg again', ['Bo Berg']],
  ['@', []],
  ['nobody', []],
] as const)('“%s” speaks to %j', (body, names) => {
  expect(mentionedIn(body, people)).toEqual(names)
})

test('somebody without a name is spoken to by nobody', () => {
  expect(mentionedIn('@ and @ ', [{ id: 'x' as StaffId, name: '' }])).toEqual([])
})
