import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/**
 * The network address a request came from: the socket's own, or what a configured proxy vouches for. Anybody can
 * write X-Forwarded-For, so it is read from its end, and only past addresses we were told to trust.
 */
export function networkOf(request: IncomingMessage | undefined, trusted: readonly string[]): string {
  const socket = plain(request?.socket.remoteAddress ?? 'unknown')
  if (trusted.length === 0) return socket
  const forwarded = request?.headers['x-forwarded-for']
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').map((hop) => hop.trim())
  const proxies = listOf(trusted)
  let from = socket
  for (const hop of hops.reverse().map(addressOf)) {
    if (!isListed(proxies, from) || hop === undefined) break
    from = hop
  }
  return from
}

/** The address that a proxy wrote, which may have brackets, a port or quotation marks: `[2001:db8::1]:4711`. */
function addressOf(hop: string): string | undefined {
  const written = hop.replace(/^"(.*)"$/, '$1')
  const bare = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(written)?.[1] ?? /^([^:]+):\d{1,5}$/.exec(written)?.[1] ?? written
  return isIP(bare) === 0 ? undefined : plain(bare)
}

/** An IPv6 subscriber has a whole /64; an IPv4 one an address. */
export function networkPrefix(address: string): string {
  if (!address.includes(':')) return address
  const [left = [], right = []] = (address.split('%')[0] ?? '')
    .split('::')
    .map((part) => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}

/** Whose connection it is; `undefined` for a trusted proxy, behind which everybody may be. */
export function networkOfSocket(address: string | undefined, trusted: readonly string[]): string | undefined {
  const from = plain(address ?? 'unknown')
  return trusted.length > 0 && isListed(listOf(trusted), from) ? undefined : networkPrefix(from)
}

/** The machine itself. Behind a proxy nobody told us of, everybody would be this one network. */
export function isLocal(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

function listOf(addresses: readonly string[]): BlockList {
  const list = new BlockList()
  for (const address of addresses) {
    const [network = '', bits] = address.split('/')
    const family = isIP(network) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(network, family)
    else list.addSubnet(network, Number(bits), family)
  }
  return list
}

function isListed(list: BlockList, address: string): boolean {
  const version = isIP(address)
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/** An IPv4 address that arrived over an IPv6 socket. */
function plain(address: string): string {
  return /^::ffff:\d/i.test(address) ? address.slice(7) : address
}
