import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { networkOfSocket } from './network.ts'

/** How many connections may be open, and whose are not counted as one network’s because others stand behind them. */
export type ConnectionLimits = {
  most: number
  mostPerNetwork: number
  trustedProxies: readonly string[]
  /** Without a byte either way for so many milliseconds, whoever reads or is waited for has gone. */
  longestSilence?: number
}

type Exchange = { request: IncomingMessage; response: ServerResponse; startedAt: number; readBefore: number }
type Connection = {
  socket: Socket
  /** It is one that both sides speak on for as long as they like, and no one’s to be made room with. */
  isHeld?: boolean
  /** `undefined` for a trusted proxy, behind which everybody may be. */
  network: string | undefined
  under: Set<Exchange>
  /** When an answer that waits to be read must have been. */
  readBy?: number
}

/** Bytes a second, after the first moments, below which nobody sends or reads in earnest. */
const leastSent = 1_000
const leastRead = 10_000
const atFirst = 5_000
const longestRead = 120_000
const usualSilence = 30_000

/**
 * Every open connection. When there are too many, the oldest that asks for nothing at this moment makes room, so that
 * silent ones keep nobody out; only when all are at work is a new one refused.
 */
export function createConnections(limits: ConnectionLimits, now: () => number) {
  const { most, mostPerNetwork, trustedProxies, longestSilence = usualSilence } = limits
  const open = new Map<Socket, Connection>()
  const networks = new Map<string, Set<Connection>>()
  let stopping = false

  /** False when there is no room. */
  function admit(socket: Socket): boolean {
    const network = networkOfSocket(socket.remoteAddress, trustedProxies)
    const near = networks.get(network ?? '') ?? new Set()
    if (near.size >= mostPerNetwork && !makeRoom(near)) return false
    if (open.size >= most && !makeRoom(open.values())) return false
    keep({ socket, network, under: new Set() })
    return true
  }

  function keep(connection: Connection): void {
    const { socket, network } = connection
    open.set(socket, connection)
    if (network !== undefined) networks.set(network, (networks.get(network) ?? new Set()).add(connection))
    socket.once('close', () => drop(connection))
  }

  function makeRoom(among: Iterable<Connection>): boolean {
    for (const connection of among) {
      if (connection.under.size > 0 || connection.isHeld) continue
      drop(connection)
      connection.socket.destroy()
      return true
    }
    return false
  }

  function drop(connection: Connection): void {
    const { socket, network } = connection
    open.delete(socket)
    const near = network === undefined ? undefined : networks.get(network)
    near?.delete(connection)
    if (network !== undefined && near?.size === 0) networks.delete(network)
  }

  /**
   * Whether a request may be answered: not on a connection that was refused. Once a stop has begun, each answer is the last
   * of its connection.
   */
  function begin(request: IncomingMessage, response: ServerResponse): boolean {
    if (stopping) response.shouldKeepAlive = false
    return open.has(request.socket)
  }

  /** A request that is under way until its answer has gone out. One that was answered at once never is. */
  function follow(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    const connection = open.get(socket)
    if (!connection || hasGoneOut(response)) return
    socket.setTimeout(longestSilence)
    const exchange = { request, response, startedAt: now(), readBefore: socket.bytesRead }
    connection.under.add(exchange)
    response.once('close', () => {
      connection.under.delete(exchange)
      delete connection.readBy
    })
  }

  /** Whoever sends or reads too slowly to be in earnest. To be asked every second or so. */
  function tooSlow(): { sending: Socket[]; reading: Socket[] } {
    const all = [...open.values()]
    const sending = all.filter(({ under }) => [...under].some(isSentTooSlowly))
    const reading = all.filter(isReadTooSlowly)
    return { sending: sending.map(({ socket }) => socket), reading: reading.map(({ socket }) => socket) }
  }

  function isSentTooSlowly({ request, startedAt, readBefore }: Exchange): boolean {
    if (request.complete) return false
    const elapsed = now() - startedAt - atFirst
    return elapsed > 0 && request.socket.bytesRead - readBefore < (elapsed / 1000) * leastSent
  }

  function isReadTooSlowly(connection: Connection): boolean {
    const { under, socket } = connection
    if (![...under].some(({ response }) => response.writableEnded)) return false
    const waiting = (socket.writableLength / leastRead) * 1000
    connection.readBy ??= now() + Math.min(longestRead, atFirst + waiting)
    return now() > connection.readBy
  }

  /** From now on every answer says that it is the last, also those that are being made. */
  function lastAnswers(): void {
    stopping = true
    for (const { under } of open.values()) {
      for (const { response } of under) response.shouldKeepAlive = false
    }
  }

  function closeIdle(): void {
    for (const { socket, under, isHeld } of open.values()) if (under.size === 0 && !isHeld) socket.destroy()
  }

  /** A connection that becomes a socket; false when it was refused, or a stop has begun. */
  function hold(socket: Socket): boolean {
    const connection = open.get(socket)
    if (!connection || stopping) return false
    connection.isHeld = true
    socket.setTimeout(0)
    return true
  }

  return { admit, begin, hold, follow, tooSlow, lastAnswers, closeIdle }
}

/** An answer that waits behind another on its connection has no socket yet. */
function hasGoneOut(response: ServerResponse): boolean {
  return response.writableEnded && response.socket !== null && response.writableLength === 0
}
