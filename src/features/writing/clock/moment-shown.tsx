import type { Instant } from '../../../base/clock.ts'
import { dateAndTime } from '../../../base/dates.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'

/** A moment by the paper’s clocks; a script adds what clocks show where it is read. */
export function Moment({ desk, at }: { desk: Desk; at: Instant }) {
  return (
    <time datetime={at} data-zone={desk.timeZone}>
      {dateAndTime(at, desk)}
    </time>
  )
}

export const ownClock = 'own-clock.js'
