import { describe, expect, test } from 'vitest'
import { type Instant, later } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import { theStart } from '../../testing/clock.ts'
import { type Move, type ReplyId, type Status, statuses } from '../replies/index.ts'
import { type Actor, givenRole } from '../staff/index.ts'
import { admitMove, admitUndo, canMove, undoLeft } from './rules.ts'

const city = 'city' as Id<'section'>
const sport = 'sport' as Id<'section'>
const moderator: Actor = { id: 'm' as Id<'staff'>, name: 'Mo', ...inRole('moderator'), sections: [city] }

function inRole(role: 'moderator' | 'reporter') {
  return { role, rights: givenRole(role) }
}

describe('the state machine', () => {
  const allowed: Record<Status, readonly Status[]> = {
    pending: ['published', 'hidden', 'spam'],
    published: ['hidden', 'spam'],
    hidden: ['published', 'spam'],
    spam: ['published', 'hidden'],
    private: ['published', 'hidden', 'spam'],
    withdrawn: [],
    erased: [],
  }
  const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const))

  test.each(pairs)('from %s to %s', (from, to) => {
    expect(canMove(from, to)).toBe(allowed[from].includes(to))
  })
})

describe('who may decide', () => {
  const decision = { actor: moderator, section: city, from: 'pending', to: 'published', because: '' } as const

  test.each([
    ['a moderator in their section', decision, 'done'],
    ['a moderator in another section', { ...decision, section: sport }, 'not-allowed'],
    ['a reporter', { ...decision, actor: { ...moderator, ...inRole('reporter') } }, 'not-allowed'],
    ['the same again', { ...decision, from: 'published' }, 'already-so'],
    ['back into the queue', { ...decision, from: 'hidden', to: 'pending' }, 'no-such-move'],
    ['hiding without a reason', { ...decision, to: 'hidden', because: ' ' }, 'reason-missing'],
    ['hiding with one', { ...decision, to: 'hidden', because: 'Off the subject' }, 'done'],
  ] as const)('%s', (_title, given, expected) => {
    const outcome = admitMove(given)

    expect('refused' in outcome ? outcome.refused : 'done').toBe(expected)
  })
})

describe('taking a decision back', () => {
  const move: Move = {
    id: 'move1' as Id<'decision'>,
    replyId: 'r' as ReplyId,
    from: 'pending',
    to: 'published',
    at: theStart,
    by: moderator.id,
    because: 'Approved',
    houseRuleId: null,
    waited: [],
  }
  const undoing = { actor: moderator, section: city, move, newest: move, now: later(theStart, 9_000) }

  test.each([
    ['within ten seconds', undoing, 'done'],
    ['as the page that showed the button was on its way', { ...undoing, now: later(theStart, 13_000) }, 'done'],
    ['too late', { ...undoing, now: later(theStart, 13_001) }, 'too-late'],
    ['a colleague’s decision', { ...undoing, move: { ...move, by: 'x' as Id<'staff'> } }, 'not-yours'],
    ['after somebody decided again', { ...undoing, newest: { ...move, id: 'move2' as Id<'decision'> } }, 'moved-since'],
    ['in a section no longer theirs', { ...undoing, section: sport }, 'not-allowed'],
  ] as const)('%s', (_title, given, expected) => {
    const outcome = admitUndo(given)

    expect('refused' in outcome ? outcome.refused : 'done').toBe(expected)
  })

  test('the button goes after ten seconds, before the grace ends', () => {
    expect(undoLeft(move, later(theStart, 4_000))).toBe(6_000)
    expect(undoLeft(move, '2026-11-23T09:00:12.000Z' as Instant)).toBe(0)
  })
})
