import type { FromPage, ToPage } from '../../../features/working-copies/rules/messages.ts'
import { endings } from '../../../features/working-copies/rules/messages.ts'

/** Why nothing goes through just now, or ever. */
export type Trouble = 'offline' | 'signed-out' | 'not-allowed' | 'gone' | 'malformed'

export type Connection = { send(message: FromPage): void; again(): void; close(): void }

type Hearing = { opened(): void; heard(message: ToPage): void; lost(trouble: Trouble): void }

const soonest = 500
const longest = 8_000
/** Not by waiting can it come right. */
const forGood: ReadonlySet<Trouble> = new Set(['not-allowed', 'gone', 'malformed'])

/** A connection to the newsroom that comes back by itself for as long as the page is open. */
export function connect(path: string, { opened, heard, lost }: Hearing): Connection {
  const address = new URL(path, location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  let socket: WebSocket | undefined
  let timer = 0
  let wait = soonest
  let isClosed = false

  function open(): void {
    clearTimeout(timer)
    if (isClosed || socket) return
    const mine = new WebSocket(address)
    let wasOpen = false
    socket = mine
    mine.addEventListener('open', () => {
      wasOpen = true
      wait = soonest
      opened()
    })
    mine.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (mine === socket) heard(JSON.parse(data) as ToPage)
    })
    mine.addEventListener('close', ({ code }) => {
      if (mine !== socket) return
      socket = undefined
      void (wasOpen ? Promise.resolve(troubleOf(code)) : askWhy(path)).then(ended)
    })
  }

  function ended(trouble: Trouble): void {
    if (isClosed) return
    lost(trouble)
    if (forGood.has(trouble)) return
    timer = window.setTimeout(open, wait)
    wait = Math.min(longest, wait * 2)
  }

  /** One that is dead may not say so for minutes. */
  function drop(): void {
    const dead = socket
    socket = undefined
    dead?.close()
    if (dead) ended('offline')
  }

  window.addEventListener('online', open)
  window.addEventListener('offline', drop)
  open()
  return {
    send(message) {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    /** Lets this one go and comes back: something on it went wrong. */
    again: drop,
    close() {
      isClosed = true
      clearTimeout(timer)
      window.removeEventListener('online', open)
      window.removeEventListener('offline', drop)
      socket?.close()
    },
  }
}

function troubleOf(code: number): Trouble {
  const [why] = Object.entries(endings).find(([, each]) => each === code) ?? []
  if (why === 'signed-out' || why === 'not-allowed' || why === 'gone' || why === 'malformed') return why
  return 'offline'
}

/** A socket that does not open says nothing of why; the same address does to a request. */
async function askWhy(path: string): Promise<Trouble> {
  const answer = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => undefined)
  if (answer?.status === 401) return 'signed-out'
  if (answer?.status === 403) return 'not-allowed'
  return answer?.status === 404 ? 'gone' : 'offline'
}
