import { describe, expect, test } from 'vitest'
import type { Instant } from '../../base/clock.ts'
import { type Hours, type Openness, type Policy, usualPolicy } from './policy.ts'
import { type Evidence, openness, policyFrom, startOf } from './rules.ts'

const timeZone = 'Europe/London'
const publishedAt = '2026-11-20T09:00:00.000Z' as Instant
const at = (now: string) => ({ publishedAt, now: now as Instant, timeZone })
const office: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' }
const night: Hours = { days: [5], from: '22:00', until: '02:00' }
const policy = (deviation: Partial<Policy>): Policy => ({ ...usualPolicy, ...deviation })

describe('which policy holds', () => {
  test('the article’s word goes before its section’s, and that before the site’s', () => {
    const found = policyFrom({ admission: 'hold-all', mostLinks: 5 }, { admission: 'open' }, { mostLinks: 0 })

    expect(found).toEqual({ ...usualPolicy, admission: 'open', mostLinks: 0 })
  })

  test('a section can lift what the site sets', () => {
    expect(policyFrom({ closesAfterDays: 7 }, { closesAfterDays: null }).closesAfterDays).toBeNull()
  })
})

describe('when replies are taken', () => {
  test.each([
    ['a closed place takes none', policy({ admission: 'closed' }), '2026-11-21T12:00:00.000Z', { open: false }],
    ['an old article is closed', policy({ closesAfterDays: 2 }), '2026-11-22T09:00:00.000Z', { open: false }],
    [
      'before that it says when',
      policy({ closesAfterDays: 2 }),
      '2026-11-22T08:59:00.000Z',
      { open: true, closesAt: '2026-11-22T09:00:00.000Z', changesAt: '2026-11-22T09:00:00.000Z' },
    ],
    [
      'within the hours',
      policy({ hours: office }),
      '2026-11-23T12:00:00.000Z',
      { open: true, opensAgainAt: null, changesAt: '2026-11-23T18:00:00.000Z' },
    ],
    [
      'on a Saturday it opens again on Monday',
      policy({ hours: office }),
      '2026-11-21T12:00:00.000Z',
      { open: true, opensAgainAt: '2026-11-23T09:00:00.000Z' },
    ],
    [
      'past midnight it is still Friday evening',
      policy({ hours: night }),
      '2026-11-21T01:30:00.000Z',
      { opensAgainAt: null, changesAt: '2026-11-21T02:00:00.000Z' },
    ],
    [
      'but not a day later',
      policy({ hours: night }),
      '2026-11-22T01:30:00.000Z',
      { opensAgainAt: '2026-11-27T22:00:00.000Z' },
    ],
    [
      'the hours are those on the wall when the clocks change',
      policy({ hours: { days: [0], from: '03:00', until: '05:00' } }),
      '2027-03-28T00:30:00.000Z',
      { opensAgainAt: '2027-03-28T02:00:00.000Z' },
    ],
    [
      'hours that begin in the hour that is left out begin when the clocks are put forward',
      policy({ hours: { days: [0], from: '01:30', until: '05:00' } }),
      '2027-03-28T00:30:00.000Z',
      { opensAgainAt: '2027-03-28T01:00:00.000Z' },
    ],
    [
      'hours that begin in the hour that comes twice stop when the clocks are put back',
      policy({ hours: { days: [0], from: '01:30', until: '05:00' } }),
      '2026-10-25T00:40:00.000Z',
      { opensAgainAt: null, changesAt: '2026-10-25T01:00:00.000Z' },
    ],
    [
      'and begin again',
      policy({ hours: { days: [0], from: '01:30', until: '05:00' } }),
      '2026-10-25T01:10:00.000Z',
      { opensAgainAt: '2026-10-25T01:30:00.000Z' },
    ],
  ])('%s', (...[, held, now, expected]) => {
    expect(openness(held, at(now))).toMatchObject(expected)
  })
})

describe('where a reply begins', () => {
  const open: Openness = { open: true, closesAt: null, opensAgainAt: null, changesAt: null }
  const evidence = (given: Partial<Evidence>): Evidence => ({
    policy: usualPolicy,
    openness: open,
    isKnownWriter: true,
    isFlooded: false,
    isBarredAddress: false,
    spoken: [],
    holds: [],
    isToBeChecked: false,
    ...given,
  })
  const suspect = [{ rule: 'suspect-words', match: 'pills' }] as const
  const banned = [{ rule: 'banned-words', match: 'slur' }] as const

  test.each([
    ['a known writer’s goes out', {}, { status: 'published', queue: null }],
    ['a new writer’s waits', { isKnownWriter: false }, { status: 'pending', queue: 'held' }],
    [
      'not where only rules hold',
      { isKnownWriter: false, policy: policy({ admission: 'hold-by-rule' }) },
      { status: 'published' },
    ],
    [
      'everybody’s waits where all do',
      { policy: policy({ admission: 'hold-all' }) },
      { because: [{ rule: 'hold-all' }] },
    ],
    [
      'outside the hours it waits',
      { openness: { ...open, opensAgainAt: publishedAt } },
      { because: [{ rule: 'outside-hours' }] },
    ],
    [
      'under the address of a reader who may not reply it waits',
      { isBarredAddress: true },
      { because: [{ rule: 'barred-address' }] },
    ],
    ['in a flood it waits', { isFlooded: true }, { because: [{ rule: 'flood' }] }],
    ['a suspect word makes it suspect', { spoken: suspect }, { status: 'pending', queue: 'suspect', because: suspect }],
    [
      'in the open it goes out all the same, to be looked at',
      { spoken: suspect, policy: policy({ admission: 'open' }) },
      { status: 'published', queue: 'suspect' },
    ],
    ['a banned word hides it', { spoken: banned }, { status: 'hidden', because: banned }],
    ['even in the open', { spoken: banned, policy: policy({ admission: 'open' }) }, { status: 'hidden' }],
    [
      'a service outside is waited for',
      { isToBeChecked: true },
      { status: 'pending', because: [{ rule: 'being-checked' }] },
    ],
  ] as const)('%s', (_what, given, expected) => {
    expect(startOf(evidence(given as Partial<Evidence>))).toMatchObject(expected)
  })
})
