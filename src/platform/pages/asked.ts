import type { IncomingMessage } from 'node:http'

/** What a request says in the headers that a kept page's answer depends on. `hosts` counts its Host headers. */
export type Asked = {
  hosts: number
  host: string | undefined
  accepts: string | undefined
  /** What a reader says of the copy they have: its tags, its moment. */
  known: string | undefined
  since: string | undefined
  cookies: string | undefined
}

type Name = Exclude<keyof Asked, 'hosts'>

/** By the length of their name, which tells them from most others; as browsers spell it, and as it is compared. */
const byLength: Record<number, [usual: string, folded: string, kept: Name]> = {
  4: ['Host', 'host', 'host'],
  6: ['Cookie', 'cookie', 'cookies'],
  13: ['If-None-Match', 'if-none-match', 'known'],
  15: ['Accept-Encoding', 'accept-encoding', 'accepts'],
  17: ['If-Modified-Since', 'if-modified-since', 'since'],
}

/** Read once, from the list as it came: an object of all headers costs as much as the rest of an answer. */
export function askedOf({ rawHeaders }: IncomingMessage): Asked {
  const asked = nothing()
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place] ?? ''
    const read = byLength[name.length]
    if (read && (name === read[0] || name.toLowerCase() === read[1])) add(asked, read[2], rawHeaders[place + 1] ?? '')
  }
  return asked
}

function nothing(): Asked {
  return { hosts: 0, host: undefined, accepts: undefined, known: undefined, since: undefined, cookies: undefined }
}

function add(asked: Asked, name: Name, value: string): void {
  const before = asked[name]
  if (name === 'host') asked.hosts += 1
  const between = name === 'cookies' ? '; ' : ', '
  asked[name] = before === undefined ? value : before + between + value
}
