import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What happens to the bytes between two programs. */
type Mode = 'pass' | 'stall' | 'reset'

export type TcpProxy = Awaited<ReturnType<typeof aProxy>>

/**
 * Stands in front of any TCP server, such as PostgreSQL or a mail server, and does to its connections what networks
 * and failing machines do.
 */
async function aProxy(target: { host: string; port: number }) {
  const open = new Set<Socket>()
  let mode: Mode = 'pass'
  let wait = 0
  let change = (chunk: Buffer) => chunk
  /** What is held back while nothing passes. */
  let held: (() => void)[] = []

  const server = createServer((near) => {
    if (mode === 'reset') {
      near.resetAndDestroy()
      return
    }
    const far = connect(target)
    join(near, far, (chunk) => change(chunk))
    join(far, near, (chunk) => chunk)
  })

  function join(from: Socket, to: Socket, through: (chunk: Buffer) => Buffer): void {
    open.add(from)
    from.on('data', (chunk) => pass(() => void to.write(through(chunk))))
    from.on('end', () => pass(() => void to.end()))
    from.on('error', () => to.destroy())
    from.on('close', () => {
      open.delete(from)
      if (mode !== 'stall') to.destroy()
    })
  }

  function pass(act: () => void): void {
    if (mode === 'stall') held.push(act)
    else if (wait === 0) act()
    else setTimeout(act, wait)
  }

  function endAll(how: (socket: Socket) => void): void {
    held = []
    for (const socket of open) how(socket)
  }

  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo

  return {
    host: '127.0.0.1',
    port,
    connections: () => open.size / 2,
    /** Everything goes through again, what was held back first. */
    pass(): void {
      mode = 'pass'
      wait = 0
      for (const act of held.splice(0)) act()
    },
    /** Connections stay, new ones are taken, and nothing more comes through either way. */
    stall(): void {
      mode = 'stall'
    },
    /** Every chunk is so much later. */
    delay(millis: number): void {
      wait = millis
    },
    /** Ends what is connected now, without a word; new connections are taken. */
    drop: () => endAll((socket) => socket.destroy()),
    /** Resets what is connected and whatever connects from now on. */
    reset(): void {
      mode = 'reset'
      endAll((socket) => socket.resetAndDestroy())
    },
    /** Changes what is sent to the server on its way. */
    rewrite(through: (chunk: Buffer) => Buffer): void {
      change = through
    },
    /** Nothing listens any more; what is connected is reset. */
    async refuse(): Promise<void> {
      endAll((socket) => socket.resetAndDestroy())
      await new Promise((resolve) => server.close(resolve))
    },
    /** Listens again, at the same port. */
    async listenAgain(): Promise<void> {
      mode = 'pass'
      await listen(port)
    },
    async close(): Promise<void> {
      endAll((socket) => socket.destroy())
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The address of a server, reached through a proxy. */
export function through(proxy: { host: string; port: number }, url: string): string {
  return Object.assign(new URL(url), { hostname: proxy.host, port: String(proxy.port) }).href
}

/** A proxy in front of the server at this address. */
export function aProxyTo(url: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(url)
  return aProxy({ host: hostname, port: Number(port) })
}
