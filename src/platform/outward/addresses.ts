import { BlockList, isIP } from 'node:net'

/** What IANA's special-purpose registries keep from being anybody's address on the public internet (RFC 6890). */
const reserved4 = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  reserved4.addSubnet(network, bits, 'ipv4')
}

/** Everything outside it is no unicast address yet; what stands in it for an address of the older kind is let be, too. */
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
const reserved6 = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  reserved6.addSubnet(network, bits, 'ipv6')
}

/** Whether an IP address is somebody's on the public internet: not this machine's, nor a private network's. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !reserved4.check(address, 'ipv4')
  return kind === 6 && global6.check(address, 'ipv6') && !reserved6.check(address, 'ipv6')
}
