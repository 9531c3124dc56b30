import { codeOf } from '../../../base/fault.ts'
import { Unavailable } from '../../database/faults.ts'
import type { Bucket } from './where.ts'

/** A store that cannot be asked, or that will not, at the moment. */
class StoreFault extends Unavailable {
  readonly isPatienceOver: boolean

  constructor(
    message: string,
    hint: string,
    { cause, isPatienceOver = false }: { cause?: unknown; isPatienceOver?: boolean } = {},
  ) {
    super(message, hint, cause)
    this.isPatienceOver = isPatienceOver
  }
}

function placeOf({ endpoint, bucket, prefix }: Bucket): string {
  return `${endpoint}/${bucket}/${prefix}`
}

const goesOn = 'Check that it runs and can be reached from here; Stet goes on as soon as it answers.'

/** No answer came, or only a part of one. */
export function unreachable(where: Bucket, error: unknown): StoreFault {
  if (error instanceof StoreFault) return error
  const isPatienceOver = error instanceof Error && error.name === 'TimeoutError'
  const why = isPatienceOver ? 'did not answer in time' : `cannot be reached (${reasonOf(error)})`
  return new StoreFault(`The file store ${placeOf(where)} ${why}.`, goesOn, { cause: error, isPatienceOver })
}

export function brokeOff(where: Bucket, name: string, cause?: unknown): StoreFault {
  if (cause instanceof StoreFault) return cause
  return new StoreFault(`The file store ${placeOf(where)} broke off in the middle of ${name}.`, goesOn, { cause })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given'
  return codeOf(error.cause) || codeOf(error) || error.message
}

/** What is wrong and what to do, for the codes that somebody can do something about. */
const words: Record<string, readonly [string, string]> = {
  AccessDenied: [
    'refused',
    'The key that is set may not do that: it needs to read, write, list and delete there (s3:GetObject, PutObject, ListBucket, DeleteObject).',
  ],
  InvalidAccessKeyId: ['refused: it knows no such key', 'Check filesKey.'],
  SignatureDoesNotMatch: ['refused: the signature is wrong', 'Check filesSecret, and the region in filesUrl.'],
  RequestTimeTooSkewed: ['refused: its clock and ours differ', 'Set the clock of this machine.'],
  NoSuchBucket: ['has no such bucket', 'Make it, or name another in filesUrl.'],
  AuthorizationHeaderMalformed: ['refused', 'Check the region in filesUrl.'],
  PermanentRedirect: ['is elsewhere', 'Name the bucket’s own endpoint and region in filesUrl.'],
}

const isFull = /full|quota|insufficient/i

type Answered = { status: number; code: string; message: string }

/** An answer that is no success, in words. */
export function worded(where: Bucket, { status, code, message }: Answered): StoreFault {
  const place = `The file store ${placeOf(where)}`
  const said = [String(status), code].filter((each) => each !== '').join(' ')
  const cause = new Error(`${said} ${message}`)
  if (status === 507 || isFull.test(code)) {
    return new StoreFault(`${place} is full (${said}).`, 'Make room there. What was saved before is kept.', { cause })
  }
  const known = words[code] ?? (status === 401 || status === 403 ? words.AccessDenied : undefined)
  if (known) return new StoreFault(`${place} ${known[0]} (${said}).`, known[1], { cause })
  return new StoreFault(`${place} could not do it (${said}).`, goesOn, { cause })
}

/** What went wrong, as a store says it. */
export function errorOf(text: string): { code: string; message: string } | undefined {
  return text.includes('<Error>') ? { code: inside(text, 'Code'), message: inside(text, 'Message') } : undefined
}

function inside(text: string, element: string): string {
  const from = text.indexOf(`<${element}>`)
  const to = text.indexOf(`</${element}>`)
  return from === -1 || to < from ? '' : text.slice(from + element.length + 2, to)
}
