import type { Clock } from '../../../base/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Events } from '../../../platform/events/events.ts'
import { figuresCounted } from '../events.ts'
import { moderationTag } from '../house-rules/service.ts'
import { decisionsBetween } from '../log/lines/store.ts'
import { createCounting, type Quarter, quarterOf } from './figures.ts'
import { isCounted, keepFigures, newestFigures } from './store.ts'

type Needs = { database: Database; clock: Clock; events: Events }

const quartersShown = 8

/** What the public page says of a quarter: counted once a day, so that nobody who reads it waits for the log. */
export function createFigures({ database, clock, events }: Needs) {
  async function count(quarter: Quarter): Promise<void> {
    if (await isCounted(database.read, quarter)) return
    const counting = createCounting()
    for await (const decided of decisionsBetween(database.read, quarter)) counting.count(decided)
    const figures = counting.figures()
    await database.write(async (tx) => {
      const isChanged = await keepFigures(tx, quarter.name, { figures, at: clock.now() })
      if (!isChanged) return
      const said = { actor: 'program:figures', subject: `figures:${quarter.name}` } as const
      events.record(tx, figuresCounted, { ...said, payload: { quarter: quarter.name }, drops: [moderationTag] })
    })
  }

  return {
    figures: () => newestFigures(database.read, quartersShown),
    /** Counts this quarter, and the last one until that is over for good. */
    async countFigures(): Promise<void> {
      const now = clock.now()
      for (const before of [1, 0]) await count(quarterOf(now, before))
    },
  }
}
