import { createHash } from 'node:crypto'
import { lookup } from 'node:dns'
import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { isPublicAddress } from './addresses.ts'

/** What stood at an address: the HTTP status, and the SHA-256 of the bytes as they were sent, in hexadecimal. */
type Looked = { status: number; bytes: number; hash: string }
export type LookRefusal = 'not-public' | 'unreachable' | 'too-big' | 'too-slow' | 'too-many-redirects'
export type LookAt = (address: string, ended?: AbortSignal) => Promise<Outcome<Looked, LookRefusal>>

type Limits = {
  /** Whether an IP address and a port may be asked. */
  mayAsk?: (address: string, port: number) => boolean
  mostBytes?: number
  mostMillis?: number
}

const mostRedirects = 3
const ports = [80, 443]
const notPublic = 'NOT_PUBLIC'

/**
 * Looks at addresses that people typed. Only what is on the public internet is asked, at the usual ports, and the address
 * that was checked is the one that is asked, on every redirect anew; nothing of ours goes with it but our name.
 */
export function createLook({
  mayAsk = (address, port) => ports.includes(port) && isPublicAddress(address),
  mostBytes = 5_000_000,
  mostMillis = 10_000,
}: Limits = {}): LookAt {
  return async (address, ended) => {
    const enough = AbortSignal.timeout(mostMillis)
    const signal = ended ? AbortSignal.any([enough, ended]) : enough
    try {
      return await follow(address, { mayAsk, mostBytes, signal })
    } catch (error) {
      return refused(reasonOf(error, signal))
    }
  }
}

type Asking = { mayAsk: (address: string, port: number) => boolean; mostBytes: number; signal: AbortSignal }

async function follow(address: string, asking: Asking): Promise<Outcome<Looked, LookRefusal>> {
  let url = new URL(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await ask(url, asking)
    const { statusCode = 0, headers } = answer
    if (statusCode < 300 || statusCode > 399 || !headers.location) return read(answer, asking.mostBytes)
    answer.destroy()
    url = new URL(headers.location, url)
  }
  return refused('too-many-redirects')
}

async function ask(url: URL, { mayAsk, signal }: Asking): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:'
  if (!isSecure && url.protocol !== 'http:') throw failure()
  const port = Number(url.port) || (isSecure ? 443 : 80)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !mayAsk(host, port)) throw failure()
  const headers = { 'user-agent': 'Stet', accept: '*/*', 'accept-encoding': 'identity' }
  const options = { headers, signal, agent: false, lookup: guarded((each) => mayAsk(each, port)) } as const
  // Whoever signs in by the address is not to be told to others.
  url.username = ''
  url.password = ''
  return answerTo((isSecure ? overHttps : overHttp)(url, options))
}

function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.on('response', resolve)
    sent.on('error', reject)
    sent.end()
  })
}

/** Resolves a name to addresses all of which may be asked, or to none: one asked later cannot be another. */
function guarded(mayAsk: (address: string) => boolean): LookupFunction {
  return (name, options, answer) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const isFine = !error && found.length > 0 && found.every(({ address }) => mayAsk(address))
      if (!isFine) return answer(error ?? failure(), '', 4)
      if (options.all) return answer(null, found)
      const [{ address, family }] = found as [(typeof found)[number]]
      return answer(null, address, family)
    })
  }
}

async function read(answer: IncomingMessage, mostBytes: number): Promise<Outcome<Looked, LookRefusal>> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) return refused('too-big')
    hash.update(chunk)
  }
  return done({ status: answer.statusCode ?? 0, bytes, hash: hash.digest('hex') })
}

function failure(): NodeJS.ErrnoException {
  return Object.assign(new Error('Not on the public internet.'), { code: notPublic })
}

function reasonOf(error: unknown, signal: AbortSignal): LookRefusal {
  if (signal.aborted) return 'too-slow'
  return error instanceof Error && 'code' in error && error.code === notPublic ? 'not-public' : 'unreachable'
}
