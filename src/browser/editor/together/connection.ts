import { byRequests } from './by-requests.ts'
import { bySocket } from './by-socket.ts'
import type { Connection, Hearing } from './trouble.ts'

/**
 * A connection to the newsroom that comes back by itself for as long as the page is open: a socket, or requests where
 * something on the way lets no socket through.
 */
export function connect(path: string, hearing: Hearing): Connection {
  let current = bySocket(path, hearing, () => {
    current = byRequests(path, hearing)
  })
  return {
    send: (message) => current.send(message),
    again: () => current.again(),
    close: () => current.close(),
  }
}
