import { setTimeout as pause } from 'node:timers/promises'
import { afterThisTest } from './leftovers.ts'

/** Reads a stream of events as a browser does: what it was told, and whether it is over. */
export function reading(body: ReadableStream<Uint8Array> | null) {
  if (!body) throw new Error('There is no stream.')
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let isOver = false
  const over = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += decoder.decode(part.value)
    isOver = true
  })()
  afterThisTest(() => reader.cancel())

  return {
    text: () => text,
    /** What was told, without its number. */
    told: () => [...text.matchAll(/^id: \d+\ndata: (.+)$/gm)].map(([, words]) => words),
    lastId: () => [...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1],
    isOver: () => isOver,
    over,
    leave: () => reader.cancel(),
  }
}

/** Waits until it holds, and fails when it does not within so many milliseconds. */
export async function within(millis: number, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + millis
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`It did not come about within ${millis} ms.`)
    await pause(5)
  }
}
