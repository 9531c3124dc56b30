import { type Clock, type Instant, later } from '../base/clock.ts'
import { createIds, type Ids } from '../base/id.ts'

export type StoppedClock = Clock & { pass(millis: number): void }

export const theStart = '2026-11-23T09:00:00.000Z' as Instant

/** A clock that moves only when told to. */
export function aStoppedClock(at: Instant = theStart): StoppedClock {
  let now = at
  return {
    now: () => now,
    pass: (millis) => {
      now = later(now, millis)
    },
  }
}

/** Ids in the order they are made, the same in every run. */
export function countedIds(clock: Clock): Ids {
  let count = 0
  return createIds(
    () => Date.parse(clock.now()),
    (length) => {
      count += 1
      const bytes = new Uint8Array(length)
      for (let place = 0, rest = count; rest > 0; place += 1, rest = Math.floor(rest / 32)) {
        bytes[length - 1 - place] = rest % 32
      }
      return bytes
    },
  )
}
