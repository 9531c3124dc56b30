import type { Database } from '../database/database.ts'
import { newestEvent } from '../events/store.ts'
import { eventWatcher } from '../events/watch.ts'
import type { Log } from '../log.ts'
import type { Pages } from './pages.ts'
import { changesSince, eventNamed } from './store.ts'

/** A database that has not answered in so many milliseconds is one that cannot be asked. */
const patience = 2000

type Needs = { database: Database; pages: Pages; log: Log; every: number }

/**
 * Keeps a page store true: own changes are applied the moment they commit, those of other processes at the next look
 * into the table. `every` is in milliseconds and bounds how long another process's change goes unseen.
 */
export async function followChanges({ database, pages, log, every }: Needs) {
  database.watch(eventWatcher(pages.applyOwn))
  pages.startAt(await newestEvent(database.read))
  let last = await eventNamed(database.read, pages.seen())
  let timer: NodeJS.Timeout
  let looking: Promise<void> = Promise.resolve()
  let stopped = false
  let isLooking = false
  let isHinted = false

  async function look(): Promise<void> {
    const asked = pages.elapsed()
    const wasAlone = pages.alone() !== undefined
    const isSame = !wasAlone || (await eventNamed(database.read, pages.seen())) === last
    // A server that lost what it had told us of, as a failover may, cannot say what changed since.
    const read = isSame ? await changesSince(database.read, pages.seen()) : 'too-old'
    if (read.length > 0) {
      const newest = await newestEvent(database.read)
      pages.applyRead(read, newest)
      last = await eventNamed(database.read, pages.seen())
    }
    pages.checked(asked)
    if (wasAlone) log.warn('The database can be asked again; pages that changed meanwhile are dropped')
  }

  function missed(error: unknown): void {
    if (pages.alone() === undefined) {
      log.error({ err: error }, 'The changes of other processes cannot be read; kept pages are served meanwhile')
    }
    pages.unchecked()
  }

  function again(): void {
    clearTimeout(timer)
    isLooking = true
    isHinted = false
    looking = inTime(look())
      .catch(missed)
      .finally(() => {
        isLooking = false
        if (!stopped) timer = setTimeout(again, isHinted ? 0 : every)
      })
  }

  /** Another process kept something: looked at now, or once the look under way is over. */
  function hinted(): void {
    if (isLooking) isHinted = true
    else if (!stopped) again()
  }

  timer = setTimeout(again, every)
  const deafen = database.hints.hear(hinted)

  return {
    look,
    async stop() {
      stopped = true
      deafen()
      clearTimeout(timer)
      await looking
    },
  }
}

/** A look that hangs is left to itself: the next one may find a server that answers. */
async function inTime(look: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer.')), patience)
  })
  await Promise.race([look, late]).finally(() => clearTimeout(timer))
}
