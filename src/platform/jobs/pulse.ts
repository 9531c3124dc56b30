import type { Database } from '../database/database.ts'
import type { EventType } from '../events/define.ts'
import { eventWatcher } from '../events/watch.ts'

/** In milliseconds. */
const pollEvery = 1000
const wakeAfter = 20

type Needs = {
  database: Pick<Database, 'watch' | 'hints'>
  /** Which events each consumer hears. */
  hearing: ReadonlyMap<string, readonly EventType[]>
  look: () => Promise<void>
  /** In milliseconds, until something is due that nobody needs to wake us for. */
  untilNext: () => Promise<number>
  couldNotReach: (error: unknown) => void
}

/** When the runner looks what there is to do: every second, at the moment work is planned for, and soon after something that is heard was kept. */
export function createPulse({ database, hearing, look, untilNext, couldNotReach }: Needs) {
  let timer: NodeJS.Timeout | undefined
  let waking: NodeJS.Timeout | undefined
  let deafen: () => void = () => undefined
  let stopped = false

  function tick(): void {
    void lookAndWait().then((wait) => {
      clearTimeout(timer)
      if (!stopped) timer = setTimeout(tick, wait)
    })
  }

  async function lookAndWait(): Promise<number> {
    try {
      await look()
      return Math.min(pollEvery, await untilNext())
    } catch (error) {
      couldNotReach(error)
      return pollEvery
    }
  }

  /** Something was kept, here or by another process: looked at soon, and once however much it was. */
  function wake(): void {
    if (stopped || waking !== undefined) return
    waking = setTimeout(() => {
      waking = undefined
      tick()
    }, wakeAfter)
  }

  return {
    start(): void {
      const heard = new Set([...hearing.values()].flat().map(({ type }) => type))
      database.watch(eventWatcher(({ types }) => (types.some((type) => heard.has(type)) ? wake() : undefined)))
      deafen = database.hints.hear(wake)
      tick()
    },
    stop(): void {
      stopped = true
      deafen()
      clearTimeout(waking)
      clearTimeout(timer)
    },
  }
}
