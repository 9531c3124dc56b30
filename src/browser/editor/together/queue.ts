import { mergeUpdates } from 'yjs'

type Needs = {
  /** Sends bytes with a number; nothing when there is no connection. */
  send: (number: number, bytes: Uint8Array) => void
  /** Nothing was said of what was sent for so long that nobody can have heard it. */
  late: () => void
  /** Whether everything is kept, each time that changes. */
  tell: (isKept: boolean) => void
}

/** A burst of keys is one message. */
const gather = 30
const patience = 10_000

/** Changes on their way: one message at a time, and none is forgotten before the newsroom has said that it is kept. */
export function createQueue({ send, late, tell }: Needs) {
  let waiting: Uint8Array[] = []
  let underWay: { number: number; bytes: Uint8Array } | undefined
  let number = 0
  let timer = 0
  let waitingFor = 0
  let isOpen = false
  let settle: (() => void)[] = []

  function flush(): void {
    clearTimeout(timer)
    timer = 0
    if (!isOpen || underWay || waiting.length === 0) return
    number += 1
    underWay = { number, bytes: mergeUpdates(waiting) }
    waiting = []
    send(number, underWay.bytes)
    clearTimeout(waitingFor)
    waitingFor = window.setTimeout(late, patience)
  }

  function settled(): void {
    tell(true)
    for (const resolve of settle) resolve()
    settle = []
  }

  return {
    add(bytes: Uint8Array): void {
      waiting.push(bytes)
      tell(false)
      if (timer === 0) timer = window.setTimeout(flush, gather)
    },
    kept(which: number): void {
      if (underWay?.number !== which) return
      underWay = undefined
      clearTimeout(waitingFor)
      if (waiting.length > 0) flush()
      else settled()
    },
    /** There is a connection, on which the newsroom has everything but `missing`. */
    open(missing: Uint8Array | undefined): void {
      isOpen = true
      underWay = undefined
      waiting = missing ? [missing] : []
      if (missing) flush()
      else settled()
    },
    close(): void {
      isOpen = false
      clearTimeout(waitingFor)
    },
    isKept: () => underWay === undefined && waiting.length === 0,
    /** Once everything is kept. */
    whenKept: (): Promise<void> =>
      new Promise((resolve) => {
        if (isOpen && underWay === undefined && waiting.length === 0) return resolve()
        settle.push(resolve)
        flush()
      }),
  }
}
