import { expect, test } from 'vitest'
import { days, minutes } from '../../base/clock.ts'
import { aStoppedClock } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { createRateLimit, stretchOf } from './rate-limit.ts'

const limit = { times: 2, withinMillis: minutes(15) }

function aRateLimit() {
  const clock = aStoppedClock()
  return { clock, rateLimit: createRateLimit({ clock, secret: () => Promise.resolve('a secret of this site') }) }
}

onEveryDatabase((open) => {
  test('what was tried too often says when it may be tried again, and then may', async () => {
    const { clock, rateLimit } = aRateLimit()
    const database = await open()
    const counted = [await rateLimit.of('guess', 'ada@paper.example', limit)]
    const tryOnce = () => database.write((tx) => rateLimit.spent(tx, counted))
    clock.pass(minutes(5))

    expect(await tryOnce()).toBeUndefined()
    expect(await tryOnce()).toBeUndefined()
    expect(await tryOnce()).toEqual({ refused: 'too-many-tries', retryAfter: 600 })
    clock.pass(minutes(10))
    expect(await tryOnce()).toBeUndefined()
  })

  test('of many who try at once no more succeed than may', async () => {
    const { rateLimit } = aRateLimit()
    const database = await open()
    const counted = await rateLimit.ofNetwork('guess', '192.0.2.7', limit)

    const tries = Array.from({ length: 12 }, () => database.write((tx) => rateLimit.spent(tx, counted)))
    const allowed = (await Promise.all(tries)).filter((spent) => spent === undefined)

    expect(allowed).toHaveLength(2)
  })

  test('the first that has none left is the last that is counted', async () => {
    const { rateLimit } = aRateLimit()
    const database = await open()
    const network = await rateLimit.ofNetwork('guess', '192.0.2.7', { ...limit, times: 1 })
    const account = [await rateLimit.of('guess', 'ada@paper.example', { ...limit, times: 1 })]

    await database.write((tx) => rateLimit.spent(tx, network))
    expect(await database.write((tx) => rateLimit.spent(tx, [...network, ...account]))).toBeDefined()

    expect(await database.write((tx) => rateLimit.spent(tx, account))).toBeUndefined()
  })
})

test('an hour and a day of the same address are counted apart, and neither key says whose they are', async () => {
  const { rateLimit } = aRateLimit()

  const hour = await rateLimit.of('proof', 'ada@paper.example', limit)
  const day = await rateLimit.of('proof', 'ada@paper.example', { times: 2, withinMillis: days(1) })

  expect(hour.key).not.toBe(day.key)
  expect(hour.key).toMatch(/^proof:[\w-]{32}$/)
})

test('one subscriber of IPv6 is one network, and this machine is none', async () => {
  const { rateLimit } = aRateLimit()
  const of = (network: string) => rateLimit.ofNetwork('proof', network, limit)

  expect(await of('2001:db8:1:2::9')).toEqual(await of('2001:db8:1:2:a:b:c:d'))
  expect(await of('2001:db8:1:3::9')).not.toEqual(await of('2001:db8:1:2::9'))
  expect([await of('127.0.0.1'), await of('::1')]).toEqual([[], []])
})

test('a stretch of time begins by the clock', () => {
  const { clock } = aRateLimit()
  clock.pass(minutes(20))

  expect(stretchOf(clock.now(), minutes(15))).toBe('2026-11-23T09:15:00.000Z')
})
