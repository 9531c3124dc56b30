import type { ToPage } from '../../../features/working-copies/rules/messages.ts'
import { type Connection, type Hearing, isForGood, longestWait, type Trouble, troubleIn, troubleOf } from './trouble.ts'

const soonest = 500
/** So often in a row is no accident. */
const mostBlocked = 2

/** A WebSocket. Gives up where sockets are blocked though requests go through. */
export function bySocket(path: string, { opened, heard, lost }: Hearing, giveUp: () => void): Connection {
  const address = new URL(path, location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  let socket: WebSocket | undefined
  let timer = 0
  let wait = soonest
  let isClosed = false
  let blocked = 0

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

  function ended(trouble: Trouble | 'blocked'): void {
    if (isClosed) return
    if (trouble === 'blocked') countBlocked()
    else {
      blocked = 0
      lost(trouble)
      if (!isForGood(trouble)) openLater()
    }
  }

  function countBlocked(): void {
    blocked += 1
    if (blocked < mostBlocked) openLater()
    else {
      close()
      giveUp()
    }
  }

  function openLater(): void {
    clearTimeout(timer)
    timer = window.setTimeout(open, wait)
    wait = Math.min(longestWait, wait * 2)
  }

  /** One that is dead may not say so for minutes. */
  function drop(): void {
    const dead = socket
    socket = undefined
    dead?.close()
    if (dead) ended('offline')
  }

  function close(): void {
    isClosed = true
    clearTimeout(timer)
    window.removeEventListener('online', open)
    window.removeEventListener('offline', drop)
    socket?.close()
  }

  window.addEventListener('online', open)
  window.addEventListener('offline', drop)
  open()
  return {
    send(message) {
      if (socket && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    again: drop,
    close,
  }
}

/** A socket that does not open says nothing of why; the same address does to a request. */
async function askWhy(path: string): Promise<Trouble | 'blocked'> {
  const answer = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => undefined)
  return troubleIn(answer?.status)
}
