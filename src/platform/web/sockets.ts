import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket, WebSocketServer } from 'ws'

/** An open socket as a feature sees it (RFC 6455). */
type OpenSocket = { say(text: string): void; end(code: number, why: string): void }
/** What a feature does with one. */
type Hearing = { hear(text: string): Promise<void>; gone(): void }
type Open = (socket: OpenSocket) => Hearing

/** Takes a request for a socket: what it gives is the answer of the route, in whose place the socket opens. */
export type Upgrade = (open: Open) => Response

/** In bytes: of one message, and of what a reader has still to read before it is let go. */
const longestMessage = 2_100_000
const mostUnread = 8 * 1024 * 1024
/** In milliseconds; whoever has not answered one when the next is due has gone. */
const beatEvery = 20_000

type Upgrading = { request: IncomingMessage; socket: Duplex; head: Buffer }

/** Turns connections into sockets. The library is loaded for the first of them. */
export function createSockets(fault: (error: unknown) => void) {
  let server: WebSocketServer | undefined
  const alive = new Map<WebSocket, boolean>()
  const beating = setInterval(beat, beatEvery).unref()

  async function take({ request, socket, head }: Upgrading, open: Open): Promise<void> {
    const ws = await import('ws')
    server ??= new ws.WebSocketServer({ noServer: true, maxPayload: longestMessage, perMessageDeflate: false })
    server.handleUpgrade(request, socket, head, (made) => begin(made, open))
  }

  function begin(made: WebSocket, open: Open): void {
    alive.set(made, true)
    const hearing = open({
      say: (text) => {
        if (made.bufferedAmount > mostUnread) made.terminate()
        else made.send(text)
      },
      end: (code, why) => made.close(code, why),
    })
    let turn: Promise<void> = Promise.resolve()
    made.on('message', (data, isBinary) => {
      if (isBinary) made.close(1003)
      // One after the other, in the order they came.
      else turn = turn.then(() => hearing.hear(String(data))).catch((error: unknown) => failed(made, error))
    })
    made.on('pong', () => alive.set(made, true))
    made.on('error', () => made.terminate())
    made.on('close', () => {
      alive.delete(made)
      hearing.gone()
    })
  }

  function failed(made: WebSocket, error: unknown): void {
    fault(error)
    made.close(1011)
  }

  function beat(): void {
    for (const [made, isAlive] of alive) {
      if (!isAlive) made.terminate()
      else {
        alive.set(made, false)
        made.ping()
      }
    }
  }

  return {
    take,
    /** Those that have not closed by themselves. */
    stop(): void {
      clearInterval(beating)
      for (const made of alive.keys()) made.terminate()
    },
  }
}
