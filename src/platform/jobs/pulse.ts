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
  couldNotReach: (error: unknown) => void
}

/** When the runner looks what there is to do: every second, and soon after something that is heard was kept. */
export function createPulse({ database, hearing, look, couldNotReach }: Needs) {
  let timer: NodeJS.Timeout | undefined
  let waking: NodeJS.Timeout | undefined
  let deafen: () => void = () => undefined
  let stopped = false

  function tick(): void {
    void look()
      .catch(couldNotReach)
      .finally(() => {
        clearTimeout(timer)
        if (!stopped) timer = setTimeout(tick, pollEvery)
      })
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
