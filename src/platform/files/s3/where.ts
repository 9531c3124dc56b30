import { isName } from '../names.ts'

/** A bucket, what our names begin with in it, and who answers for it. */
export type Bucket = { endpoint: string; region: string; bucket: string; prefix: string }
export type Keys = { key: string; secret: string }

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const regionName = /^[a-z0-9][a-z0-9-]{0,62}$/

/** `s3://BUCKET/PREFIX?endpoint=https://…&region=…`; without an endpoint it is Amazon’s of that region. */
export function bucketIn(text: string): Bucket | undefined {
  if (!text.startsWith('s3://') || !URL.canParse(text)) return undefined
  const { host: bucket, pathname, searchParams, search } = new URL(text)
  // What the address spells otherwise than it was given is none of ours: `..` leads elsewhere.
  if (text !== `s3://${bucket}${pathname}${search}`) return undefined
  if ([...searchParams.keys()].some((each) => each !== 'endpoint' && each !== 'region')) return undefined
  const region = searchParams.get('region') ?? 'us-east-1'
  const endpoint = endpointIn(searchParams.get('endpoint') ?? `https://s3.${region}.amazonaws.com`)
  if (endpoint === undefined || !bucketName.test(bucket) || !regionName.test(region)) return undefined
  const prefix = prefixIn(pathname)
  return prefix === undefined ? undefined : { endpoint, region, bucket, prefix }
}

function prefixIn(pathname: string): string | undefined {
  const prefix = pathname.replace(/^\/|\/$/g, '')
  if (prefix === '') return ''
  return isName(prefix) ? `${prefix}/` : undefined
}

/** Over TLS, unless it is this machine that answers. */
function endpointIn(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, hostname, origin, pathname, search, hash, username, password } = new URL(text)
  if (protocol !== 'https:' && !(protocol === 'http:' && isThisMachine(hostname))) return undefined
  if (pathname !== '/' || [search, hash, username, password].some((each) => each !== '')) return undefined
  return origin
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
