import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import type { Pages } from './pages.ts'
import { changesSince, changeWatcher, newestChange } from './store.ts'

type Needs = { database: Database; pages: Pages; log: Log; every: number }

/**
 * Keeps a page store true: own changes are applied the moment they commit, those of other processes at the next look
 * into the table. `every` is in milliseconds and bounds how long another process's change goes unseen.
 */
export async function followChanges({ database, pages, log, every }: Needs) {
  database.watch(changeWatcher(pages.applyOwn))
  pages.startAt(await newestChange(database.read))
  let timer: NodeJS.Timeout
  let looking: Promise<void> = Promise.resolve()
  let stopped = false

  async function look(): Promise<void> {
    const read = await changesSince(database.read, pages.seen())
    if (read.length > 0) pages.applyRead(read, await newestChange(database.read))
  }

  function again(): void {
    looking = look()
      .catch((error: unknown) => {
        // What cannot be checked cannot be vouched for.
        pages.dropAll()
        log.error({ err: error }, 'The changes of other processes cannot be read; pages are rendered anew meanwhile')
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(again, every)
      })
  }
  timer = setTimeout(again, every)

  return {
    look,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
