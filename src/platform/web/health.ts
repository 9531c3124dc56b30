import { setTimeout as pause } from 'node:timers/promises'
import { beat } from '../database/beat.ts'
import type { Database } from '../database/database.ts'
import { Unavailable } from '../database/faults.ts'
import type { Log } from '../log.ts'
import type { Pages } from '../pages/pages.ts'
import { type Handled, on, route } from './routes/route.ts'

type Needs = { database: Database; pages: Pages; log: Log }

const watched = { isPrivate: true } as const

/** For whoever watches the process: `/healthz` says that it runs, `/readyz` that it can read and keep. */
export const healthRoutes = {
  runs: route('health.runs', { method: 'GET', path: '/healthz', ...watched }),
  ready: route('health.ready', { method: 'GET', path: '/readyz', ...watched }),
} as const

export function healthHandlers({ database, pages, log }: Needs): Handled[] {
  const isReady = readiness({ database, log })
  return [
    on(healthRoutes.runs, ({ c }) => c.text(`ok\n${served(pages)}`)),
    on(healthRoutes.ready, async ({ c }) =>
      (await isReady()) ? c.text('ready\n') : c.text(`The database cannot be written to.\n${served(pages)}`, 503),
    ),
  ]
}

function served(pages: Pages): string {
  const seconds = pages.alone()
  if (seconds === undefined) return ''
  const since = `The database has not been asked for ${seconds} seconds; `
  const minutes = pages.servedAlone / 60_000
  return pages.isServing()
    ? `${since}pages kept before are served until that is ${minutes} minutes.\n`
    : `${since}pages kept before are not served any more.\n`
}

/** In milliseconds: nobody who asks waits longer. */
const patience = 2000
const mostInASecond = 3

/** However many ask, and however often: a few small durable writes a second at most, and between them the last answer. */
function readiness({ database, log }: Omit<Needs, 'pages'>): () => Promise<boolean> {
  let recent: number[] = []
  let answer: Promise<boolean> = Promise.resolve(false)
  let writing: Promise<void> | undefined

  async function proved(): Promise<boolean> {
    // One that hangs is not joined by another each second.
    writing ??= beat(database).finally(() => {
      writing = undefined
    })
    const given = new AbortController()
    const late = pause(patience, undefined, { signal: given.signal }).then(() => {
      throw new Unavailable('The database does not answer.', 'Look at what keeps it busy.')
    })
    try {
      await Promise.race([writing, late])
      return true
    } catch (error) {
      log.error({ err: error }, 'The database cannot be written to')
      return false
    } finally {
      given.abort()
      late.catch(() => undefined)
    }
  }

  return () => {
    const now = performance.now()
    recent = recent.filter((each) => now - each < 1000)
    if (recent.length >= mostInASecond) return answer
    recent.push(now)
    answer = proved()
    return answer
  }
}
