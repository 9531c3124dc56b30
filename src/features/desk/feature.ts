import { defineFeature } from '../../assembly/feature.ts'
import { dashesIn } from '../../base/dashes.ts'
import { catchUpArchive } from './catch-up.ts'
import type { Checker } from './checker/task.ts'
import { deskEvents } from './events.ts'
import { createDeskCheck, type DeskCheck } from './service.ts'
import { dashes, quotes } from './settings.ts'
import { drafts, houseStyle } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    deskCheck: DeskCheck
  }
}

declare module '../../assembly/ground.ts' {
  interface Ground {
    /** Reads drafts for the desk check; several sites of one process may share one. */
    checker: Checker
  }
}

/** The desk check as this site has it. */
export const deskCheck = defineFeature({
  name: 'deskCheck',
  needs: ['settings'],
  tables: ['desk_findings', 'archive_articles', 'archive_prints'],
  service(given) {
    const articles = given.slots.one(drafts)
    const style = given.slots.one(houseStyle)
    return createDeskCheck({
      ...given,
      quotes: () => given.settings.of(quotes),
      async dashes() {
        const chosen = await given.settings.of(dashes)
        return chosen === 'auto' ? dashesIn((await given.settings.site()).language) : chosen
      },
      headlines: (...asked) => articles().headlines(...asked),
      style: { asked: (staffId) => style().asked(staffId), words: () => style().words() },
    })
  },
  settings: [quotes, dashes],
  backfill: (given) => catchUpArchive({ ...given, drafts: given.slots.one(drafts) }),
  events: deskEvents,
})
