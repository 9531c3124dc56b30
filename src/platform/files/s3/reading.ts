import { type Answered, type Store, tooLong } from './ask.ts'
import { brokeOff } from './faults.ts'

type Reading = { name: string; skip: number; length: number; answered: Answered }

/**
 * So many bytes of what comes, as fast as they are asked for. A store that falls silent, or stops before the end, is a
 * fault in words.
 */
export function watched(store: Store, { name, skip, length, answered }: Reading): ReadableStream<Uint8Array> {
  const { response, end } = answered
  const reader = response.body?.getReader()
  let [before, left] = [skip, length]

  async function next(): Promise<Uint8Array> {
    const timer = setTimeout(() => end.abort(tooLong()), store.patienceMillis)
    try {
      const chunk = (await reader?.read())?.value
      if (chunk === undefined) throw new Error('It ended.')
      return chunk
    } catch (error) {
      throw brokeOff(store, name, error)
    } finally {
      clearTimeout(timer)
    }
  }

  async function wanted(): Promise<Uint8Array> {
    let chunk = await next()
    while (chunk.byteLength <= before) {
      before -= chunk.byteLength
      chunk = await next()
    }
    const found = chunk.subarray(before, before + left)
    before = 0
    return found
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (left > 0) {
          const chunk = await wanted()
          left -= chunk.byteLength
          controller.enqueue(chunk)
        } else {
          await reader?.cancel()
          controller.close()
        }
      },
      cancel: () => end.abort(),
    },
    { highWaterMark: 0 },
  )
}
