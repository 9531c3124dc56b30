/** What was said: the name of what changed and its id. */
type Said = { words: string; seq: number }
type Hear = Readonly<Record<string, (id: string) => void>>

const name = 'stet-live'
const firstWait = 5_000
const longestWait = 5 * 60_000
/** More than three beats of the server: a connection that is silent for so long is none. */
const longestSilence = 70_000

type Hearer = { hear: Hear; again: () => void }
/** Everybody in this window who hears: they have one stream between them. */
const hearers: Hearer[] = []

/**
 * Hears what changes in the newsroom while this window is looked at. One window of a browser has a stream and tells the
 * others, so that six of them do not use up the six connections a browser has to one place by HTTP/1.1. `again` is
 * called when something may have been missed.
 */
export function listen(hear: Hear, again: () => void): void {
  hearers.push({ hear, again })
  const { live } = document.body.dataset
  if (live !== undefined && hearers.length === 1) begin(live)
}

function begin(live: string): void {
  const address = new URL(live, location.href)
  const channel = new BroadcastChannel(name)
  let after = Number(address.searchParams.get('after'))

  function take({ words, seq }: Said): void {
    after = seq
    const [what = '', id = ''] = words.split(' ')
    if (what === 'everything') again()
    else for (const { hear } of hearers) hear[what]?.(id)
  }

  function again(): void {
    for (const hearer of hearers) hearer.again()
  }

  // What comes while nobody looks is asked for when somebody does.
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (!document.hidden) take(data)
  })

  function open(): () => void {
    address.searchParams.set('after', String(after))
    return openStream(address, (said) => {
      channel.postMessage(said)
      take(said)
    })
  }

  lead(open, again)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again()
  })
}

/** Has a stream while this window is looked at and no other has it. */
function lead(open: () => () => void, again: () => void): void {
  let waiting: AbortController | undefined
  let letGo: (() => void) | undefined

  async function begin(): Promise<void> {
    // By http from another machine a browser has no locks; then each window that is looked at has a stream.
    if (!('locks' in navigator)) {
      letGo = open()
      return
    }
    waiting = new AbortController()
    const { signal } = waiting
    const mine = navigator.locks.request(name, { signal }, () => {
      const close = open()
      return new Promise<void>((resolve) => {
        letGo = () => {
          close()
          resolve()
        }
      })
    })
    mine.catch(() => undefined)
    const { held = [] } = await navigator.locks.query()
    if (letGo === undefined && held.some((lock) => lock.name === name)) again()
  }

  function end(): void {
    waiting?.abort()
    letGo?.()
    letGo = undefined
  }

  document.addEventListener('visibilitychange', () => {
    end()
    if (!document.hidden) void begin()
  })
  if (!document.hidden) void begin()
}

/** A stream that comes back by itself, also after it was refused. Gives what ends it. */
function openStream(address: URL, take: (said: Said) => void): () => void {
  let source: EventSource | undefined
  let timer = 0
  let wait = firstWait

  function begin(): void {
    source = new EventSource(address)
    source.addEventListener('open', () => {
      wait = firstWait
      alive()
    })
    source.addEventListener('message', ({ data, lastEventId }: MessageEvent<string>) => {
      address.searchParams.set('after', lastEventId)
      alive()
      take({ words: data, seq: Number(lastEventId) })
    })
    source.addEventListener('beat', ({ lastEventId }) => {
      address.searchParams.set('after', lastEventId)
      alive()
    })
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return
      later(wait)
      wait = Math.min(wait * 2, longestWait)
    })
  }

  function alive(): void {
    later(longestSilence)
  }

  function later(millis: number): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      source?.close()
      begin()
    }, millis)
  }

  begin()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}
