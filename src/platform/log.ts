import { type DestinationStream, type Logger, pino } from 'pino'
import { codeOf } from '../base/fault.ts'

export type Log = Logger

/** Whatever holds an address, a network address, a secret or somebody's words is never written to a log. */
const redacted = new Set(
  ['email', 'address', 'network', 'ip', 'body', 'password', 'token', 'link', 'cookie', 'authorization'].concat([
    'from',
    'to',
    'remoteAddress',
    'secret',
    'headers',
  ]),
)
const censored = '[kept out of the log]'

/** Lines of JSON on standard error, or wherever `destination` says. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      base: null,
      serializers: { err: told },
      formatters: { log: (fields) => discreet(fields) as Record<string, unknown> },
      hooks: { streamWrite: withoutAddresses },
    },
    destination,
  )
}

/** The same fields at any depth, without what is private. Errors are left to their own serializer. */
function discreet(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error) return value
  if (depth > 5) return '[too deep]'
  if (Array.isArray(value)) return value.map((each) => discreet(each, depth + 1))
  const fields = Object.entries(value)
  return Object.fromEntries(
    fields.map(([name, held]) => [name, redacted.has(name) ? censored : discreet(held, depth + 1)]),
  )
}

/** An error's own words and nothing else it carries: databases and mail servers add rows, values and recipients. */
function told(error: unknown): unknown {
  if (!(error instanceof Error)) return discreet(error)
  const { name, message, stack, cause } = error
  return { name, code: codeOf(error) || undefined, message, stack, ...(cause ? { cause: told(cause) } : {}) }
}

const mailAddress = /(?<![^\s"'<>()[\]{},:;\\])[^\s"'<>()[\]{},:;\\]+@[^\s"'<>()[\]{},:;\\]+/g
/** As long as the secret part of a link; ids are shorter. */
const secretInPath = /(?<=\/)[0-9a-zA-Z_-]{30,}/g

/** The last look at a line before it is written: addresses and secrets also hide in messages and in paths. */
function withoutAddresses(line: string): string {
  return line.replace(mailAddress, censored).replace(secretInPath, censored)
}
