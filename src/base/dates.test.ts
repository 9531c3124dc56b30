import { expect, test } from 'vitest'
import { instantOf } from './clock.ts'
import { changesOfClocks, localTime, momentOf, monthOf, startOfMonth } from './dates.ts'

const minute = 60_000
const hour = 60 * minute

/** What a clock on the wall shows, read by other means than those that are tested; as if it were UTC. */
function wallIn(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  })
  return (millis: number) => {
    const of = Object.fromEntries(format.formatToParts(millis).map(({ type, value }) => [type, Number(value)]))
    return Date.UTC(of.year ?? 0, (of.month ?? 1) - 1, of.day, of.hour, of.minute, of.second)
  }
}

type Wall = (millis: number) => number
type Change = { at: number; before: number; after: number }

/** Every change of the clocks in a span, found by halving. */
function changesIn(wall: Wall, from: number, until: number): Change[] {
  const offset = (millis: number) => wall(millis) - millis
  const changes: Change[] = []
  for (let at = from; at < until; at += 20 * 24 * hour) {
    let [low, high] = [at, Math.min(at + 20 * 24 * hour, until)]
    if (offset(low) === offset(high)) continue
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000
      if (offset(middle) === offset(low)) low = middle
      else high = middle
    }
    changes.push({ at: high, before: offset(low), after: offset(high) })
  }
  return changes
}

const asWall = (local: number) => ({
  day: new Date(local).toISOString().slice(0, 10),
  minutes: Math.floor(local / minute) % 1440,
})

/** The earliest and the latest moment for a time on the wall are as anybody there would say. */
function expectRight(timeZone: string, local: number, { before, after }: Change): void {
  const wall = wallIn(timeZone)
  const [first, last] = (['first', 'last'] as const).map((which) =>
    Date.parse(momentOf(asWall(local), timeZone, which)),
  )
  const shown = [local - Math.max(before, after), local - Math.min(before, after)].filter((at) => wall(at) === local)
  const says = `${timeZone} ${new Date(local).toISOString()}`
  if (shown.length > 0) expect([first, last], says).toEqual([shown[0], shown.at(-1)])
  else {
    expect(first, says).toBe(last)
    // As long after the clocks moved as it was after them that was asked: never before.
    expect(wall(last ?? 0), says).toBeGreaterThan(local)
    expect(wall((last ?? 0) - 24 * hour), says).toBeLessThan(local)
  }
}

const known: [string, string][] = [
  ['Pacific/Apia', '2011-12'],
  ['Pacific/Kwajalein', '1993-08'],
  ['Asia/Pyongyang', '2018-05'],
  ['America/Caracas', '2016-05'],
  ['America/Sao_Paulo', '2018-11'],
  ['Asia/Kathmandu', '1985-12'],
]

test('in every time zone, each way, a time on the wall is never a moment too early', () => {
  const [from, until] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31)]
  const rules = new Map<string, [string, Change][]>()
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const changes = changesIn(wallIn(timeZone), from, until)
    // Zones that change alike are looked at once, and each zone once.
    const alike = JSON.stringify(changes)
    if (!rules.has(alike))
      rules.set(
        alike,
        changes.map((change) => [timeZone, change]),
      )
  }
  for (const [timeZone, month] of known) {
    const begin = Date.parse(`${month}-01T00:00:00Z`)
    rules.set(
      timeZone,
      changesIn(wallIn(timeZone), begin - 24 * hour, begin + 40 * 24 * hour).map((each) => [timeZone, each]),
    )
  }

  const all = [...rules.values()].flat()
  for (const [timeZone, change] of all) {
    const { at, before, after } = change
    const [lower, upper] = [Math.min(before, after), Math.max(before, after)]
    const middle = Math.floor((lower + upper) / 2 / minute / 5) * 5 * minute
    for (const local of [at + lower - 5 * minute, at + lower, at + middle, at + upper, at + upper + 5 * minute]) {
      expectRight(timeZone, local, change)
    }
  }

  expect(all.length).toBeGreaterThan(40)
})

test.each([
  ['America/New_York', '2026-03-08', 150, '2026-03-08T07:30', '2026-03-08T07:30'],
  ['America/New_York', '2026-11-01', 90, '2026-11-01T05:30', '2026-11-01T06:30'],
  ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45', '2026-10-03T15:45'],
  ['Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45', '2026-04-04T15:15'],
  ['Asia/Beirut', '2026-03-29', 0, '2026-03-28T22:00', '2026-03-28T22:00'],
  ['Africa/Cairo', '2026-04-24', 30, '2026-04-23T22:30', '2026-04-23T22:30'],
  ['America/Santiago', '2026-09-06', 15, '2026-09-06T04:15', '2026-09-06T04:15'],
  ['America/Havana', '2026-03-08', 0, '2026-03-08T05:00', '2026-03-08T05:00'],
  ['America/Havana', '2026-11-01', 30, '2026-11-01T04:30', '2026-11-01T05:30'],
  ['Pacific/Apia', '2011-12-30', 600, '2011-12-30T20:00', '2011-12-30T20:00'],
  ['UTC', '2026-03-08', 150, '2026-03-08T02:30', '2026-03-08T02:30'],
])('in %s, %s at minute %d is from %s to %s', (timeZone, ...[day, minutes, first, last]) => {
  const found = (['first', 'last'] as const).map((which) => momentOf({ day, minutes }, timeZone, which))

  expect(found).toEqual([`${first}:00.000Z`, `${last}:00.000Z`])
})

test('a month begins at its first moment, also where midnight is left out', () => {
  const months: [string, string][] = [
    ['2012-01', 'Pacific/Apia'],
    ['2025-05', 'Africa/Cairo'],
    ['2026-11', 'America/Havana'],
    ['1993-10', 'America/Asuncion'],
    ['2017-10', 'America/Asuncion'],
  ]
  for (const [month, timeZone] of months) {
    const begin = Date.parse(startOfMonth(month, timeZone))

    expect(monthOf(instantOf(begin), timeZone), timeZone).toBe(month)
    expect(monthOf(instantOf(begin - 1), timeZone), timeZone).not.toBe(month)
  }
})

test('the moments at which the clocks change on a day are known', () => {
  expect(changesOfClocks('2026-03-08', 'America/New_York')).toEqual(['2026-03-08T07:00:00.000Z'])
  expect(changesOfClocks('2026-04-05', 'Australia/Lord_Howe')).toEqual(['2026-04-04T15:00:00.000Z'])
  expect(changesOfClocks('2026-06-08', 'America/New_York')).toEqual([])
  expect(localTime('2026-03-08T07:00:00.000Z' as never, 'America/New_York')).toMatchObject({ minutes: 180 })
})
