import type pg from 'pg'

/**
 * Tells other processes at once that something was kept. A hint may be lost, and everything that waits for one also
 * looks by itself: hints only make it sooner.
 */
export type Hints = {
  tell(): void
  /** Calls this whenever another process tells of something, and after a connection was lost. Gives what ends it. */
  hear(wake: () => void): () => void
}

/** One process has nobody to tell. */
export const noHints: Hints = { tell: () => undefined, hear: () => () => undefined }

const channel = 'stet_events'
const connectAgainAfter = 1000
/** A burst of changes is told of once: in PostgreSQL all who notify wait for each other. */
const tellAtMostEvery = 50

type Connect = () => pg.Client

/** Over a connection of its own, outside every transaction, so that no change waits for the hint. */
export function postgresHints(connect: Connect): Hints & { close(): Promise<void> } {
  const wakes = new Set<() => void>()
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let telling: NodeJS.Timeout | undefined
  let isClosed = false
  let opening: Promise<void> = Promise.resolve()

  function wakeAll(): void {
    for (const wake of wakes) wake()
  }

  async function open(): Promise<void> {
    const mine = connect()
    const lost = () => {
      if (client === mine) client = undefined
      void mine.end().catch(() => undefined)
      openLater()
    }
    try {
      mine.once('error', lost)
      await mine.connect()
      const { rows } = await mine.query<{ pid: number }>('select pg_backend_pid() as pid')
      mine.on('notification', ({ processId }) => {
        if (processId !== rows[0]?.pid) wakeAll()
      })
      mine.once('end', lost)
      await mine.query(`listen ${channel}`)
      client = mine
      // Whatever was told of while nobody listened is looked for now.
      wakeAll()
    } catch {
      lost()
    }
  }

  function openLater(): void {
    if (isClosed || again !== undefined) return
    again = setTimeout(() => {
      again = undefined
      opening = open()
    }, connectAgainAfter).unref()
  }

  return {
    tell() {
      if (telling !== undefined || !client) return
      telling = setTimeout(() => {
        telling = undefined
        void client?.query(`notify ${channel}`).catch(() => undefined)
      }, tellAtMostEvery).unref()
    },
    hear(wake) {
      if (wakes.size === 0 && !client) opening = open()
      wakes.add(wake)
      return () => wakes.delete(wake)
    },
    async close() {
      isClosed = true
      clearTimeout(again)
      clearTimeout(telling)
      await opening
      const last = client
      client = undefined
      await last?.end().catch(() => undefined)
    },
  }
}
